import type { PlainCell } from "../cells";
import { parseMoment } from "../values/moment";
import { parseNumber } from "../values/number";

/** What a column of the user's own holds. */
export type ExtraKind = "number" | "moment" | "text";

/** For reading samples only: any order of day and month will do. */
const rules = { order: "dayFirst", zoneOffsetMinutes: 0 } as const;
/** "00123" is a name, not a number. */
const CODE = /^[+-]?0\d/;

/** Numbers where every cell is one, moments where every text is one, else words as they stand. */
export function extraKind(sample: readonly PlainCell[]): ExtraKind {
  if (sample.length === 0) return "text";
  if (sample.every(isNumber)) return "number";
  const texts = sample.filter((cell) => typeof cell === "string");
  const moments = texts.every((text) => !CODE.test(text) && parseMoment(text, rules) !== null);
  const rest = sample.every((cell) => typeof cell === "string" || typeof cell === "number");
  return moments && rest ? "moment" : "text";
}

const isNumber = (cell: PlainCell): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" && !CODE.test(cell) && parseNumber(cell) !== null);
