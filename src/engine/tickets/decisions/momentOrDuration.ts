import type { PlainCell } from "../cells";
import { parseDuration } from "../values/duration";
import { momentOfNumber, parseMoment } from "../values/moment";

/** For reading samples only: any order of day and month will do. */
const rules = { order: "dayFirst", zoneOffsetMinutes: 0 } as const;

/**
 * Whether a column such as 首次响应时间 holds points in time or lengths of time: serials and dates
 * against small numbers and h:mm:ss. Null: both, or neither.
 */
export function momentOrDuration(sample: readonly PlainCell[]): "moment" | "duration" | null {
  let moments = 0;
  let durations = 0;
  for (const cell of sample) {
    if (typeof cell === "number" && cell !== 0) {
      if (momentOfNumber(cell, rules) !== null) moments++;
      else durations++;
    } else if (typeof cell === "string") {
      if (parseDuration(cell) !== null) durations++;
      else if (isMomentText(cell)) moments++;
      else if (!Number.isNaN(Number(cell))) durations++;
    }
  }
  const known = moments + durations;
  if (known === 0) return null;
  if (moments >= 0.8 * known) return "moment";
  return durations >= 0.8 * known ? "duration" : null;
}

const isMomentText = (text: string): boolean =>
  parseMoment(text, rules) !== null ||
  parseMoment(text, { ...rules, order: "monthFirst" }) !== null;
