import { plainCell, type Cells } from "../cells";
import type { FoundHeader, HeaderCell } from "./findHeader";
import { normaliseHeader } from "./normaliseHeader";

/** What is counted, where it is no unit that a column is read by. */
const COUNTED = /^(?:次|个|条|人|人次|单|张|件|通|星)$/;
const NO_UNIT = /^[-–—/]$/;
const BRACKETS = /^[([（【]\s*|\s*[)\]）】]$/g;

/**
 * The header with the units that stand in a row of their own below it, "(分钟)", 元, %: that row is
 * no ticket, and each unit is its column's.
 */
export function withUnitsBelow(cells: Cells, header: FoundHeader): FoundHeader {
  const below = cells[header.row + 1] ?? [];
  const units = new Map<number, string>();
  for (let index = header.from; index < header.to; index++) {
    const cell = plainCell(below[index]);
    if (cell === null) continue;
    const text = typeof cell === "string" ? cell.replace(BRACKETS, "") : "";
    if (isUnit(text)) units.set(index, text);
    else if (!NO_UNIT.test(text)) return header;
  }
  if (units.size === 0) return header;
  return {
    ...header,
    row: header.row + 1,
    cells: header.cells.map((cell) => withUnit(cell, units.get(cell.index))),
  };
}

function withUnit(cell: HeaderCell, unit: string | undefined): HeaderCell {
  if (unit === undefined) return cell;
  const named = normaliseHeader(`(${unit})`).unit;
  return {
    ...cell,
    header: `${cell.header} (${unit})`,
    reading: named === null ? cell.reading : { ...cell.reading, unit: named },
  };
}

const isUnit = (text: string): boolean =>
  text !== "" && (COUNTED.test(text) || normaliseHeader(`(${text})`).unit !== null);
