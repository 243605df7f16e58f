import { HostObject } from "../protocol/HostObject";
import type { Range } from "./Range";
import type { Table } from "./Table";

export class TableRow extends HostObject {
  readonly className = "TableRow";

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super(table.session);
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.index);
  }

  Delete(): void {
    this.table.Rows.DeleteRowsAt(this.index, 1);
  }
}
