import type { PlainCell } from "../cells";
import type { ColumnAnswer } from "../columnMap/columnChoice";
import type { HeaderReading } from "../headers/recogniseHeader";
import type { OpenQuestion } from "../question";
import { parseNumber } from "../values/number";
import { exampleOf, type Decision } from "./decision";

export interface ShareRules {
  /** What a bare number is a part of; null: only a person can tell, and bare numbers are missing. */
  readonly whole: 1 | 100 | null;
}

/** Shares of which half are larger are no percent below 1 [choice]. */
const HALF = 0.5;

/**
 * Fractions or percent (mission C.3)? Any bare number above 1 makes the column percent, and a 1 among
 * fractions is all of it. Under a header with a % numbers up to 1 are fractions that Excel shows as
 * percent, unless they are small: 0.3 could be 30 % or 0.3 %. Text such as "98%" says so itself.
 */
export function shareUnit(
  { unit }: Pick<HeaderReading, "unit">,
  sample: readonly PlainCell[],
  answer: ColumnAnswer = {},
): Decision<ShareRules> {
  if (answer.unit === "percent") return decided(100);
  if (answer.unit === "fraction") return decided(1);
  const numbers = sample.map(bareNumber).filter((number) => !Number.isNaN(number));
  if (numbers.some((number) => number > 1)) return decided(100);
  const large = numbers.filter((number) => number >= HALF).length;
  const clear = unit !== "percent" || numbers.every((number) => number === 0);
  if (clear || large >= numbers.length / 2) return decided(1);
  const question: OpenQuestion = {
    kind: "shareUnit",
    options: ["fraction", "percent"],
    assumed: null,
    example: exampleOf(sample, (cell) => bareNumber(cell) > 0),
  };
  return { rules: { whole: null }, notes: [], questions: [question] };
}

const decided = (whole: 1 | 100): Decision<ShareRules> => ({
  rules: { whole },
  notes: [whole === 100 ? "percent" : "fraction"],
  questions: [],
});

/** NaN: none, or with a sign of its own. */
function bareNumber(cell: PlainCell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && !/[%‰％]/.test(cell) ? (parseNumber(cell) ?? NaN) : NaN;
}
