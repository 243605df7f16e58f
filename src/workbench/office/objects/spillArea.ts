import type { Area, Sheet } from "../../book/Book";
import { parseArea } from "../../book/address";
import { intersection } from "./areas";

/** The cells that the formula in the area's first cell spilled over; `null` where it did not. */
export function spillArea(sheet: Sheet, { row, column }: Area): Area | null {
  const address = sheet.spillAreas().get(`${row},${column}`);
  return address === undefined ? null : parseArea(address);
}

/** The cell whose formula spilled over this one, which may be itself; `null` where none did. */
export function spillParent(sheet: Sheet, area: Area): Area | null {
  for (const [place, address] of sheet.spillAreas()) {
    if (intersection(parseArea(address), area) === null) continue;
    const [row = 0, column = 0] = place.split(",").map(Number);
    return { row, column, rows: 1, columns: 1 };
  }
  return null;
}
