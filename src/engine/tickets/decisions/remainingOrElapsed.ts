import type { PlainCell } from "../cells";
import type { HeaderReading } from "../headers/recogniseHeader";
import type { OpenQuestion } from "../question";
import { parseDuration } from "../values/duration";
import { exampleOf } from "./decision";

/** How Jira Service Management heads its SLA fields, unless a team has named them otherwise. */
const SLA_HEADER =
  /^\s*(?:custom field \()?time to (?:first response|resolution|close[^()]*|done|review[^()]*)\)?\s*$/i;

/**
 * A completed SLA field of Jira Service Management shows what was left of its goal, below zero when
 * it was breached, and not how long it took (mission C.3, V093). Nothing in the cells tells the two
 * apart, so such a column is not used before a person has said. Null: nothing to ask.
 */
export function remainingOrElapsed(
  header: string,
  { sla }: Pick<HeaderReading, "sla">,
  sample: readonly PlainCell[],
): OpenQuestion | null {
  if (sample.length === 0) return null;
  const isNegative = (cell: PlainCell): boolean =>
    typeof cell === "number"
      ? cell < 0
      : typeof cell === "string" && (parseDuration(cell) ?? 0) < 0;
  const negative = exampleOf(sample, isNegative);
  if (!sla && !(SLA_HEADER.test(header) && negative !== "")) return null;
  const example = negative === "" ? exampleOf(sample, () => true) : negative;
  return {
    kind: "remainingOrElapsed",
    options: ["remaining", "elapsed"],
    assumed: null,
    example,
  };
}
