import type { Area, Sheet } from "../book/Book";
import type { Scalar } from "../book/content";

export type Row = readonly (Scalar | null)[];

/**
 * Joins neighbouring writes. The library cuts an array of more than 1,500 cells into slices of whole
 * rows; a workbook recalculates, and tells of a change, once per write, so slices that follow on
 * one another become one write again. Carried out as soon as anything else looks at the book.
 */
export class WriteBuffer {
  #pending: { sheet: Sheet; area: Area; rows: Row[] } | null = null;

  add(sheet: Sheet, area: Area, rows: readonly Row[]): void {
    const pending = this.#pending;
    if (pending?.sheet.id === sheet.id && continues(pending.area, area)) {
      for (const row of rows) pending.rows.push(row);
      pending.area = { ...pending.area, rows: pending.area.rows + area.rows };
      return;
    }
    this.flush();
    this.#pending = { sheet, area, rows: [...rows] };
  }

  flush(): void {
    const pending = this.#pending;
    this.#pending = null;
    pending?.sheet.write(pending.area, pending.rows, "add-in");
  }
}

function continues(before: Area, next: Area): boolean {
  return (
    next.column === before.column &&
    next.columns === before.columns &&
    next.row === before.row + before.rows
  );
}
