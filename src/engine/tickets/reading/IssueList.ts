import { cellText } from "../cells";
import { expectedIn } from "./expectedIn";
import { ISSUES_KEPT, type Issue, type IssueCode } from "../issue";

/** An issue, of the list's own sheet unless it says otherwise. */
export type SheetIssue = Omit<Issue, "sheet" | "expected"> &
  Partial<Pick<Issue, "sheet" | "expected">>;

/** Collects a sheet's issues as they are met; all are counted, the first 1,000 of a code are kept. */
export class IssueList {
  readonly counts = new Map<IssueCode, number>();
  private readonly kept: Issue[] = [];

  constructor(private readonly sheet: string | null) {}

  add(issue: SheetIssue): void {
    const count = (this.counts.get(issue.code) ?? 0) + 1;
    this.counts.set(issue.code, count);
    if (count <= ISSUES_KEPT)
      this.kept.push({ sheet: this.sheet, expected: expectedIn(issue.code), ...issue });
  }

  /** What concerns the whole sheet comes first. */
  inSheetOrder(): readonly Issue[] {
    return this.kept.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  }
}

/** Issues of one column, named by the sheet's own rows. */
export class ColumnIssues {
  private readonly told = new Set<IssueCode>();

  constructor(
    private readonly issues: IssueList,
    readonly header: string,
    private readonly rows: RowStates,
  ) {}

  /** A row that is no ticket anyway has nothing to report. */
  add(
    code: IssueCode,
    row: number,
    found: unknown,
    handling: Issue["handling"] = "treatedAsMissing",
    expected = expectedIn(code),
  ): void {
    if (this.rows.left[row] !== 0) return;
    this.issues.add({
      code,
      row: this.rows.sheetRowOf(row),
      column: this.header,
      found: cellText(found),
      expected,
      handling,
    });
  }

  /** For what is true of the whole column: told once, with the first row it shows in. */
  addOnce(code: IssueCode, row: number, found: unknown, handling: Issue["handling"]): void {
    if (this.told.has(code) || this.rows.left[row] !== 0) return;
    this.told.add(code);
    this.add(code, row, found, handling);
  }
}

/** The number that the sheet shows beside a row. */
export type SheetRowOf = (row: number) => number;

/** What is known about each row below the header. */
export interface RowStates {
  readonly sheetRowOf: SheetRowOf;
  /** 0, or one more than the index of the reason in `exclusionReasons`. */
  readonly left: Uint8Array;
}
