import type { Area } from "../../book/Book";
import { ApiError } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { count, integer, isOmitted } from "./argument";
import { intersection } from "./areas";
import type { Table } from "./Table";
import { TableRow } from "./TableRow";
import { wrongSize } from "./wrongSize";

export class TableRowCollection extends HostCollection<TableRow> {
  readonly className = "TableRowCollection";

  constructor(readonly table: Table) {
    super(table.session);
  }

  get Count(): number {
    return this.table.table.area.rows - 1;
  }

  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, i) => new TableRow(this.table, i));
  }

  find(key: unknown): TableRow | null {
    return this.items()[integer(key)] ?? null;
  }

  GetItemAt(index: unknown): TableRow {
    const row = this.items()[integer(index)];
    if (!row) throw new ApiError("InvalidArgument");
    return row;
  }

  /** Before the row of that index, at the end without one; what stands below moves down. */
  Add(index: unknown, values: unknown): TableRow {
    const { sheet, area } = this.table.editable;
    const at = isOmitted(index) || index === -1 ? this.Count : count(index);
    if (at > this.Count) throw new ApiError("InvalidArgument");
    const rows = rowsOf(values, area.columns);
    const added = { ...area, row: area.row + 1 + at, rows: rows.length };
    if (isInTheWay(sheet.usedArea(), added)) this.table.part(() => added).Insert("Down");
    this.table.table.resize({ ...area, rows: area.rows + rows.length });
    if (!isOmitted(values)) this.table.part(() => added).Values = rows;
    return new TableRow(this.table, at);
  }

  DeleteRowsAt(index: unknown, number: unknown): void {
    const at = count(index);
    const rows = isOmitted(number) ? 1 : count(number);
    const { area } = this.table.editable;
    if (at + rows > this.Count) throw new ApiError("InvalidArgument");
    this.table.part(() => ({ ...area, row: area.row + 1 + at, rows })).Delete("Up");
    const left = this.table.table;
    if (left.area.rows === area.rows) left.resize({ ...area, rows: area.rows - rows });
  }
}

/** One row may come as a flat array. */
function rowsOf(values: unknown, columns: number): readonly (readonly unknown[])[] {
  if (isOmitted(values)) return [new Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) throw new ApiError("InvalidArgument");
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => row.length !== columns)) throw wrongSize();
  return rows;
}

function isInTheWay(used: Area | null, added: Area): boolean {
  if (used === null) return false;
  const below = { ...added, rows: Math.max(added.rows, used.row + used.rows - added.row) };
  return intersection(used, below) !== null;
}
