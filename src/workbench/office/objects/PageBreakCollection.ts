import { ApiError } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { integer, text } from "./argument";
import { PageBreak } from "./PageBreak";
import { Range } from "./Range";
import { rangeAt } from "./rangeAt";
import type { Worksheet } from "./Worksheet";

/** Page breaks that were set by hand, above rows; in the order of the rows. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  readonly className = "PageBreakCollection";

  constructor(readonly worksheet: Worksheet) {
    super(worksheet.session);
  }

  get rows(): readonly number[] {
    return this.worksheet.sheet.print.pagesFrom ?? [];
  }

  set rows(rows: readonly number[]) {
    const { sheet } = this.worksheet;
    const pagesFrom = [...new Set(rows)].sort((a, b) => a - b);
    sheet.print = { ...sheet.print, pagesFrom };
  }

  items(): PageBreak[] {
    return this.rows.map((row) => new PageBreak(this, row));
  }

  find(key: unknown): PageBreak | null {
    return this.items()[integer(key)] ?? null;
  }

  /** Above the first row of the range; above the first row of the sheet there is nothing to break. */
  Add(pageBreakRange: unknown): PageBreak {
    const { sheet } = this.worksheet;
    const range =
      pageBreakRange instanceof Range
        ? pageBreakRange
        : rangeAt(this.session, sheet, text(pageBreakRange));
    const { row } = range.area;
    if (row === 0) throw new ApiError("InvalidArgument");
    this.rows = [...this.rows, row];
    return new PageBreak(this, row);
  }

  RemovePageBreaks(): void {
    this.rows = [];
  }
}
