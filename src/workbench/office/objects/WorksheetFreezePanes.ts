import { HostObject } from "../protocol/HostObject";
import { count, text } from "./argument";
import { Range } from "./Range";
import { rangeAt } from "./rangeAt";
import type { Worksheet } from "./Worksheet";

export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(readonly worksheet: Worksheet) {
    super(worksheet.session);
  }

  FreezeRows(rows: unknown): void {
    this.worksheet.sheet.freeze = { rows: count(rows), columns: 0 };
  }

  FreezeColumns(columns: unknown): void {
    this.worksheet.sheet.freeze = { rows: 0, columns: count(columns) };
  }

  /** Everything above and left of the end of the range stays in view. */
  FreezeAt(frozen: unknown): void {
    const { sheet } = this.worksheet;
    const range = frozen instanceof Range ? frozen : rangeAt(this.session, sheet, text(frozen));
    const { row, column, rows, columns } = range.area;
    sheet.freeze = {
      rows: range.IsEntireColumn ? 0 : row + rows,
      columns: range.IsEntireRow ? 0 : column + columns,
    };
  }

  Unfreeze(): void {
    this.worksheet.sheet.freeze = { rows: 0, columns: 0 };
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.worksheet.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const panes = new Range(this.session, this.worksheet.id, {
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
    if (columns === 0) return panes.GetEntireRow();
    return rows === 0 ? panes.GetEntireColumn() : panes;
  }
}
