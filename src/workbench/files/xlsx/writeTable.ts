import type { Scalar, TableContent } from "../../book/content";
import { corners } from "./area";
import { tableColumns } from "./tableColumns";
import type { WrittenCells } from "./writeCells";

/** A table for the file; its header cells get the names of its columns. */
export function writeTable(table: TableContent, { rows, cells }: WrittenCells) {
  const { start, end } = corners(table.area);
  const header = (rows[start.row] ??= []);
  const width = end.col - start.col + 1;
  const names = tableColumns(
    Array.from({ length: width }, (_, n) => header[start.col + n] as Scalar),
  );
  names.forEach((name, n) => {
    header[start.col + n] = name;
    const cell = cells.get(`${start.row},${start.col + n}`);
    if (cell?.formula !== undefined) {
      cells.set(`${start.row},${start.col + n}`, cell.style ? { style: cell.style } : {});
    }
  });
  return {
    name: table.name,
    range: table.area,
    columns: names.map((name) => ({ name: lineEndsForFile(name) })),
    style: table.style || "TableStyleMedium2",
  };
}

const lineEndsForFile = (name: string) =>
  name.replaceAll("\n", "_x000a_").replaceAll("\r", "_x000d_");
