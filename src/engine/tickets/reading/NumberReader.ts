import { plainCell, type Cells } from "../cells";
import type { NumberColumn } from "../columns";
import { simplified } from "../headers/simplified";
import type { Polarity } from "../headers/aliases";
import { parseFlag } from "../values/flag";
import { isMissingText } from "../values/missing";
import { parseNumber } from "../values/number";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";
import { NarrowNumbers, numberBlock } from "./NarrowNumbers";

/**
 * "count": whole numbers from 0, where a yes counts once; "recommendation": 0–10; "effort": 1–7;
 * "number": any number.
 */
export type NumberKind = "count" | "recommendation" | "effort" | "number";

/** Least and most of each kind; what lies outside is a fault. */
const RANGES: Readonly<Record<NumberKind, readonly [least: number, most: number]>> = {
  count: [0, Infinity],
  recommendation: [0, 10],
  effort: [1, 7],
  number: [-Infinity, Infinity],
};

/** NPS words without a number (mission C.4): the middle of what each stands for [choice]. */
const RECOMMENDERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:推荐者|promoters?)$/, 9.5],
  [/^(?:被动者|中立者|passives?)$/, 7.5],
  [/^(?:贬损者|批评者|detractors?)$/, 3],
];

export class NumberReader implements ColumnReader {
  private readonly numbers: NarrowNumbers;
  private readonly least: number;
  private readonly most: number;

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly kind: NumberKind,
    private readonly polarity: Polarity = "same",
    /** What a number counts: 10,000 under 万元. */
    private readonly factor = 1,
  ) {
    this.numbers = new NarrowNumbers(size);
    [this.least, this.most] = RANGES[kind];
  }

  read(rows: Cells, from: number, to: number): void {
    const { index, least, most } = this;
    const asItStands = this.polarity === "same" && this.factor === 1;
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      numberBlock[row - from] =
        asItStands && typeof cell === "number" && cell >= least && cell <= most && cell - cell === 0
          ? cell
          : this.slowly(cell, row);
    }
    this.numbers.put(from, to);
  }

  private slowly(given: unknown, row: number): number {
    const cell = plainCell(given);
    if (cell === null) return this.polarity === "presence" ? 0 : NaN;
    if (typeof cell === "object") {
      this.issues.add("cell.error", row, cell.error);
      return NaN;
    }
    const number = this.numberOf(cell);
    if (number !== null && number >= this.least && number <= this.most)
      return this.polarity === "withFirst" ? Math.max(0, number - 1) : number;
    if (number === null && typeof cell === "string" && isMissingText(cell)) return NaN;
    const outside = number !== null && RANGES[this.kind][1] < Infinity;
    const range = `${String(this.least)}–${String(this.most)}`;
    if (!outside) this.issues.add("number.unreadable", row, cell);
    else this.issues.add("rating.outsideScale", row, cell, "treatedAsMissing", range);
    return NaN;
  }

  private numberOf(cell: string | number | boolean): number | null {
    if (this.polarity === "presence") return presence(cell);
    if (typeof cell === "number") return cell * this.factor;
    const flag = this.kind !== "count" ? null : typeof cell === "boolean" ? cell : parseFlag(cell);
    if (flag !== null) return flag ? 1 : 0;
    if (typeof cell !== "string") return null;
    if (this.kind === "recommendation") {
      const word = simplified(cell.normalize("NFKC").trim().toLowerCase());
      const named = RECOMMENDERS.find(([words]) => words.test(word));
      if (named !== undefined) return named[1];
    }
    const number = parseNumber(cell.replace(COUNTED, ""));
    // "3.2万" says itself how many it is.
    return number === null || /[万亿]/.test(cell) ? number : number * this.factor;
  }

  /** Says whether there was a value. */
  withhold(row: number): boolean {
    const known = !Number.isNaN(this.numbers.values[row]);
    this.numbers.values[row] = NaN;
    return known;
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.numbers.values, kept) };
  }
}

/** What is counted, written behind the number: "3次", "95分". */
const COUNTED = /(?<=\p{Nd})\s*(?:次|分|条|件|个|人|单|张)$/u;

/** A date or a name in the cell is one; a no, or nothing, is none. */
function presence(cell: string | number | boolean): number {
  if (typeof cell !== "string") return Number(cell !== 0 && cell !== false);
  return isMissingText(cell) || parseFlag(cell) === false ? 0 : 1;
}
