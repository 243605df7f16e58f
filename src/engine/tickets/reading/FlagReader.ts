import { plainCell, type Cells } from "../cells";
import { NO, UNKNOWN, YES, type FlagColumn } from "../columns";
import type { Polarity } from "../headers/aliases";
import { parseFlag, parseOverdueWord } from "../values/flag";
import { isMissingText } from "../values/missing";
import { parseNumber } from "../values/number";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";

/** While reading: nothing stands in the cell. `settle` makes it NO or UNKNOWN. */
const BLANK = 3;

/**
 * Yes or no; a count is a yes from 1 on. A column that only ever says yes is a column of marks:
 * there a blank says no [choice], unless the header turns the meaning round (是否达标), where a
 * blank would then accuse.
 */
export class FlagReader implements ColumnReader {
  readonly values: Uint8Array;
  private readonly yes: number;
  private readonly no: number;
  /** The last words read, by what they came to: most columns have two. */
  private yesWord = "";
  private noWord = "";
  private sawYes = false;
  private sawNo = false;

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly polarity: Polarity,
    /** Words such as 已超时 say themselves what they mean. */
    private readonly asksOverdue: boolean,
  ) {
    this.values = new Uint8Array(size);
    this.yes = polarity === "opposite" ? NO : YES;
    this.no = polarity === "opposite" ? YES : NO;
  }

  read(rows: Cells, from: number, to: number): void {
    const { values, index, yes, no } = this;
    const plain = this.polarity !== "presence";
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      if (plain && (cell === true || cell === 1)) {
        values[row] = yes;
        this.sawYes = true;
      } else if (plain && (cell === false || cell === 0)) {
        values[row] = no;
        this.sawNo = true;
      } else if (typeof cell === "string" && cell !== "" && cell === this.noWord) {
        values[row] = no;
      } else if (typeof cell === "string" && cell !== "" && cell === this.yesWord) {
        values[row] = yes;
      } else {
        values[row] = this.slowly(cell, row);
      }
    }
  }

  private slowly(given: unknown, row: number): number {
    const cell = plainCell(given);
    if (cell === null) return BLANK;
    if (typeof cell === "object") {
      this.issues.add("cell.error", row, cell.error);
      return UNKNOWN;
    }
    if (this.asksOverdue && typeof cell === "string") {
      const overdue = parseOverdueWord(cell);
      if (overdue === true) this.sawYes = true;
      if (overdue === false) this.sawNo = true;
      if (overdue !== null) return overdue ? YES : NO;
    }
    const flag = this.flagOf(cell);
    if (flag === null) {
      if (typeof cell === "string" && isMissingText(cell)) return UNKNOWN;
      this.issues.add("flag.unreadable", row, cell);
      return UNKNOWN;
    }
    const word = typeof given === "string" ? given : "";
    if (flag) {
      this.sawYes = true;
      this.yesWord = word;
    } else {
      this.sawNo = true;
      this.noWord = word;
    }
    return flag ? this.yes : this.no;
  }

  private flagOf(cell: string | number | boolean): boolean | null {
    if (typeof cell === "boolean") return cell;
    if (typeof cell === "number") return cell >= 1 ? true : cell === 0 ? false : null;
    const word = parseFlag(cell);
    if (word !== null) return word;
    if (this.polarity === "presence") return isMissingText(cell) ? null : true;
    const number = parseNumber(cell);
    return number === null ? null : this.flagOf(number);
  }

  /** To be called once, when all rows are read. */
  settle(): void {
    const { values } = this;
    const marksOnly = this.polarity === "presence" || (this.polarity === "same" && !this.sawNo);
    const blank = this.sawYes && marksOnly ? NO : UNKNOWN;
    for (let row = 0; row < values.length; row++) if (values[row] === BLANK) values[row] = blank;
  }

  column(kept: Uint32Array | null): FlagColumn {
    return { kind: "flag", values: picked(this.values, kept) };
  }
}
