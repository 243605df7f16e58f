import { cellText, plainCell } from "../tickets/cells";
import { isMissingText } from "../tickets/values/missing";
import { parseFlag } from "../tickets/values/flag";
import { isSerial, parseMoment } from "../tickets/values/moment";
import { parseNumber } from "../tickets/values/number";
import { evenWord } from "./evenWord";
import type { Finding, Mend, Severity } from "./finding";

export type CellFindingCode =
  | "cell.blank"
  | "cell.error"
  | "cell.notANumber"
  | "cell.outsideRange"
  | "cell.notADate"
  | "cell.notAFlag"
  | "cell.unknownWord";

/** Words by which a cell names one of several things, in either language. */
export type Choices<Choice extends string> = Readonly<Record<Choice, readonly string[]>>;

/**
 * One row of a table of rules, read cell by cell. A blank cell is null; one that cannot be read is
 * null too, is reported, and makes the row `broken`: a rule is used whole or not at all [RT3].
 * A 0 where a word or a date belongs is a blank cell as older Excel hands it to functions [RT10].
 */
export class RuleRow<Key extends string = string> {
  readonly findings: Finding[] = [];
  private isBroken = false;

  constructor(
    private readonly table: string,
    private readonly cells: readonly unknown[],
    private readonly columns: Readonly<Record<Key, number>>,
    /** Below the header, from 1. */
    readonly row: number,
  ) {}

  get broken(): boolean {
    return this.isBroken;
  }

  has(key: Key): boolean {
    return this.columns[key] >= 0;
  }

  /** As it stands; "" when blank. */
  shown(key: Key): string {
    return this.has(key) ? cellText(this.cells[this.columns[key]]) : "";
  }

  text(key: Key): string | null {
    const cell = this.plain(key);
    return cell === null ? null : String(cell);
  }

  /** A percentage is its fraction: 95% is 0.95. Both ends of the range belong to it. */
  number(key: Key, from = -Infinity, to = Infinity): number | null {
    const cell = this.plain(key);
    if (cell === null) return null;
    const value = typeof cell === "string" ? parseNumber(cell) : Number(cell);
    if (value === null || typeof cell === "boolean") {
      this.refuse("cell.notANumber", key, rangeText(from, to));
      return null;
    }
    if (value < from || value > to) {
      this.refuse("cell.outsideRange", key, rangeText(from, to));
      return null;
    }
    return value;
  }

  /** A moment as a 1900 serial. */
  date(key: Key): number | null {
    const cell = this.plain(key);
    if (cell === null || cell === 0) return null;
    if (typeof cell === "number" && isSerial(cell)) return cell;
    const moment =
      typeof cell === "boolean"
        ? null
        : parseMoment(String(cell), { order: null, zoneOffsetMinutes: 0 });
    if (typeof moment === "number") return moment;
    this.refuse("cell.notADate", key, "2025-03-01");
    return null;
  }

  flag(key: Key): boolean | null {
    const cell = this.plain(key);
    if (cell === null || typeof cell === "boolean") return cell;
    const flag = parseFlag(String(cell));
    if (flag === null) this.refuse("cell.notAFlag", key, "是 / 否 · yes / no");
    return flag;
  }

  choice<Choice extends string>(key: Key, choices: Choices<Choice>): Choice | null {
    const word = this.text(key);
    if (word === null || word === "0") return null;
    const wanted = evenWord(word);
    for (const choice of Object.keys(choices) as Choice[])
      if ([choice, ...choices[choice]].some((name) => evenWord(name) === wanted)) return choice;
    const expected = (Object.values(choices) as string[][]).map((names) => names[0]);
    this.refuse("cell.unknownWord", key, expected.join(", "));
    return null;
  }

  /** What may not be blank: a blank one breaks the row. */
  needs<Value>(key: Key, value: Value | null): Value | null {
    const isTold = this.findings.some(
      ({ column, severity }) => column === key && severity === "error",
    );
    if (value === null && !isTold) this.refuse("cell.blank", key, "");
    return value;
  }

  refuse(code: string, key: Key | null, expected: string, mend?: readonly Mend[]): void {
    this.isBroken = true;
    this.report(code, "error", key, expected, mend);
  }

  report(
    code: string,
    severity: Severity,
    column: Key | null,
    expected: string,
    mend?: readonly Mend[],
  ): void {
    const found = column === null ? "" : this.shown(column);
    const finding = { code, severity, table: this.table, row: this.row, column, found, expected };
    this.findings.push(mend ? { ...finding, mend } : finding);
  }

  private plain(key: Key): string | number | boolean | null {
    const cell = this.has(key) ? plainCell(this.cells[this.columns[key]]) : null;
    if (typeof cell === "object" && cell !== null) {
      this.refuse("cell.error", key, "");
      return null;
    }
    return typeof cell === "string" && isMissingText(cell) ? null : cell;
  }
}

function rangeText(from: number, to: number): string {
  if (from === -Infinity && to === Infinity) return "";
  if (to === Infinity) return `≥ ${from}`;
  return from === -Infinity ? `≤ ${to}` : `${from}–${to}`;
}
