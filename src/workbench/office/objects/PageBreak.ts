import { HostObject } from "../protocol/HostObject";
import type { PageBreakCollection } from "./PageBreakCollection";
import { Range } from "./Range";

export class PageBreak extends HostObject {
  readonly className = "PageBreak";

  constructor(
    readonly breaks: PageBreakCollection,
    /** The first on the new page. */
    readonly row: number,
  ) {
    super(breaks.session);
  }

  get RowIndex(): number {
    return this.row;
  }

  get ColumnIndex(): number {
    return 0;
  }

  GetCellAfterBreak(): Range {
    const { session, worksheet } = this.breaks;
    return new Range(session, worksheet.id, { row: this.row, column: 0, rows: 1, columns: 1 });
  }

  Delete(): void {
    this.breaks.rows = this.breaks.rows.filter((row) => row !== this.row);
  }
}
