import { parsePeriod, type Period } from "../../engine";
import type { Problem } from "../problem";
import { isOmitted, scalar, textOf } from "./scalar";

const relative =
  /上个?月|本月|这个?月|当月|下个?月|今年|去年|\b(last|this|previous|current|next)\s+(month|year)\b/i;

/** "2025-03", "2025年3月", a date cell (its month); omitted: all tickets. */
export function periodArgument(argument: unknown): Period | null | Problem {
  if (isOmitted(argument)) return null;
  const value = scalar(argument);
  const period = parsePeriod(value);
  if (period) return period;
  const found = textOf(value);
  return { kind: "problem", code: relative.test(found) ? "relativePeriod" : "period", found };
}
