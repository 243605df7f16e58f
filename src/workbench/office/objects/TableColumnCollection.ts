import { ApiError, notImplemented } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { integer, isOmitted } from "./argument";
import type { Table } from "./Table";
import { TableColumn } from "./TableColumn";

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = "TableColumnCollection";

  constructor(readonly table: Table) {
    super(table.session);
  }

  get Count(): number {
    return this.table.table.area.columns;
  }

  items(): TableColumn[] {
    return Array.from({ length: this.Count }, (_, i) => new TableColumn(this.table, i));
  }

  /** By name, or by id: the column's place counted from 1. */
  find(key: unknown): TableColumn | null {
    return this.items().find(({ Id, Name }) => Id === key || Name === key) ?? null;
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): TableColumn {
    const column = this.items()[integer(index)];
    if (!column) throw new ApiError("InvalidArgument");
    return column;
  }

  /** At the right end only; what stands beside the table is not moved aside but must be empty. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { area } = this.table.editable;
    if (!isOmitted(index) && index !== -1 && index !== area.columns) {
      throw notImplemented("A table column in between");
    }
    const beside = this.table.part(() => ({
      ...area,
      column: area.column + area.columns,
      columns: 1,
    }));
    if (
      beside.sheet
        .values(beside.area)
        .flat()
        .some((value) => value !== "")
    ) {
      throw new ApiError("InvalidOperation");
    }
    if (!isOmitted(values)) beside.Values = values;
    if (!isOmitted(name)) beside.GetCell(0, 0).Values = name;
    this.table.table.resize({ ...area, columns: area.columns + 1 });
    return new TableColumn(this.table, area.columns);
  }
}
