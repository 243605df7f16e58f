import { SECONDS_A_DAY } from "../../calendar/serial";
import type { PlainCell } from "../cells";
import type { ColumnAnswer } from "../columnMap/columnChoice";
import type { HeaderReading } from "../headers/recogniseHeader";
import type { OpenQuestion } from "../question";
import { isTwoPartClock, parseDuration, type DurationUnit } from "../values/duration";
import { parseNumber } from "../values/number";
import { exampleOf, type Decision } from "./decision";

export interface DurationRules {
  /** Of plain numbers; "unknown": only a person can tell, and they are read as minutes. */
  readonly unit: DurationUnit | "unknown";
  /** What the 1 of "1:30" is; "unknown": read as an hour. */
  readonly clock: "hours" | "minutes" | "unknown";
  /** Days and weeks written in the cells are working days of unknown length (Jira). */
  readonly workingDays: boolean;
  /** The cells tell what was left of a goal of so many minutes; NaN: of an unknown one. */
  readonly goal: number | null;
}

type Reading = Pick<HeaderReading, "unit" | "sla" | "clockCells">;

/**
 * A person's answer wins, then the header's unit. Without one, Excel times show themselves as
 * fractions of a day: all below 1, or all of a whole second and some with more decimals than anybody
 * types.
 */
export function durationRules(
  reading: Reading,
  sample: readonly PlainCell[],
  answer: ColumnAnswer = {},
): Decision<DurationRules> {
  const questions: OpenQuestion[] = [];
  const unit = unitOf(reading, sample, answer);
  const clock = clockOf(reading, answer);
  if (unit === "unknown") {
    const example = exampleOf(sample, (cell) => numberIn(cell) !== null);
    questions.push({ kind: "durationUnit", options: UNITS, assumed: "minutes", example });
  }
  const twoPart = exampleOf(sample, (cell) => typeof cell === "string" && isTwoPartClock(cell));
  if (clock === "unknown" && twoPart !== "") {
    const options = ["hours", "minutes"];
    questions.push({ kind: "clockTime", options, assumed: "hours", example: twoPart });
  }
  const notes = [unit === "unknown" ? "minutes?" : unit];
  if (answer.remaining === true) notes.push("remaining");
  return {
    rules: { unit, clock, workingDays: reading.sla, goal: goalOf(answer) },
    notes,
    questions,
  };
}

const UNITS: readonly string[] = ["minutes", "seconds", "hours", "days", "clock"];

const goalOf = ({ remaining, goal }: ColumnAnswer): number | null =>
  remaining === true ? (goal ?? NaN) : null;

function unitOf(
  { unit, clockCells }: Reading,
  sample: readonly PlainCell[],
  answer: ColumnAnswer,
): DurationUnit | "unknown" {
  const told = answer.unit ?? null;
  if (told === "clock") return "dayFractions";
  if (told !== null && told !== "percent" && told !== "fraction") return told;
  if (unit === "clock" || unit === "minuteClock") return "dayFractions";
  const numbers = sample.flatMap((cell) => numberIn(cell) ?? []).filter((number) => number !== 0);
  if (unit === "hours" && clockCells && (numbers.length === 0 || areTimes(numbers)))
    return "dayFractions";
  if (unit !== null && unit !== "percent" && unit !== "money" && unit !== "tenThousands")
    return unit;
  if (numbers.length === 0) return "minutes";
  if (numbers.every((value) => Math.abs(value) < 1)) return "dayFractions";
  return areTimes(numbers) ? "dayFractions" : "unknown";
}

/** The unit that a header or a person gives is what the first part counts; Jira shows h:mm. */
function clockOf({ unit, sla }: Reading, answer: ColumnAnswer): DurationRules["clock"] {
  if (sla) return "hours";
  switch (answer.unit ?? unit) {
    case "hours":
    case "days":
    case "clock":
    case "dayFractions":
      return "hours";
    case "minutes":
    case "minuteClock":
      return answer.unit === undefined && unit === "minutes" ? "unknown" : "minutes";
    default:
      return "unknown";
  }
}

/** All of a whole second as parts of a day, and at least a fifth of the broken ones not typed. */
function areTimes(numbers: readonly number[]): boolean {
  const broken = numbers.filter((value) => !Number.isInteger(value));
  const untyped = broken.filter((value) => !isNear(value * 1e4, 1e-6));
  return (
    untyped.length > 0 &&
    untyped.length >= 0.2 * broken.length &&
    broken.every((value) => isNear(value * SECONDS_A_DAY, 0.01))
  );
}

function numberIn(cell: PlainCell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && parseDuration(cell) === null ? parseNumber(cell) : null;
}

/** To a whole number. */
const isNear = (value: number, tolerance: number): boolean =>
  Math.abs(value - Math.round(value)) < tolerance;
