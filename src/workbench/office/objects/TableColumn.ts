import { HostObject } from "../protocol/HostObject";
import { text } from "./argument";
import type { Range } from "./Range";
import type { Table } from "./Table";

export class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super(table.session);
  }

  override identity() {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return String(this.GetHeaderRowRange().Values?.[0]?.[0] ?? "");
  }

  set Name(name: unknown) {
    this.GetHeaderRowRange().Values = text(name);
  }

  /** With the header. */
  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }
}
