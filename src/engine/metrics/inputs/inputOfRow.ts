import type { RuleRow } from "../../ruleTables/RuleRow";
import type { Located } from "../../ruleTables/located";
import type { Period } from "../../calendar/period";
import { isSerial } from "../../tickets/values/moment";
import { comparableName } from "./comparableName";
import type { Entered } from "./entered";
import type { Whose } from "./input";
import { wholes, type InputColumn } from "./inputsTable";
import { metricNamed } from "../metricNamed";
import type { Level, Metric } from "../metric";
import { dayOf, spanOf } from "./spanOf";

/** A row before its metric's scale is known. */
export interface WrittenInput {
  readonly metric: Metric & { readonly entered: Entered };
  readonly whose: Whose;
  readonly span: Period;
  readonly value: number;
  /** "85%": written with its sign, so that no scale has to be guessed. */
  readonly isPercent: boolean;
  readonly outOf: number | null;
  readonly n: number | null;
  readonly rater: string;
}

export type InputFindingCode =
  | "input.unknownMetric"
  | "input.notEntered"
  | "input.wrongLevel"
  | "input.unknownPeriod"
  | "input.noPeriod"
  | "input.moreThanWhole"
  | "input.selfRated"
  | "input.scaleUnclear"
  | "input.stranger"
  | "input.twin";

export function inputOfRow(
  row: RuleRow<InputColumn>,
  metrics: readonly Metric[],
): Located<WrittenInput> | null {
  const metric = metricOf(row, metrics);
  const whose = whoseOf(row, metric);
  const span = spanOfRow(row);
  const value = row.needs("value", row.number("value"));
  const outOf = row.number("outOf", 0);
  const n = row.number("n", 0);
  const rater = row.text("rater") ?? "";
  if (metric && whose.level === "agent" && isSelfRated(metric, whose.agent, rater))
    row.refuse("input.selfRated", "rater", "");
  if (metric && value !== null && outOf !== null) checkWhole(row, metric.entered, value, outOf);
  if (row.broken || metric === null || span === null || value === null) return null;
  const isPercent = outOf === null && /[%％]\s*$/.test(row.shown("value"));
  return {
    row: row.row,
    rule: { metric, whose, span, value, isPercent, outOf, n, rater },
  };
}

function metricOf(
  row: RuleRow<InputColumn>,
  metrics: readonly Metric[],
): WrittenInput["metric"] | null {
  const name = row.needs("metric", row.text("metric"));
  if (name === null) return null;
  const metric = metricNamed(name, metrics);
  if (metric?.entered) return { ...metric, entered: metric.entered };
  const enterable = metrics.filter(({ entered }) => entered).map(({ id }) => id);
  row.refuse(metric ? "input.notEntered" : "input.unknownMetric", "metric", enterable.join(", "));
  return null;
}

/** A metric of the company is never attributed to a person, nor a person's to the company. */
function whoseOf(row: RuleRow<InputColumn>, metric: Metric | null): Whose {
  const levels: readonly Level[] = metric?.levels ?? ["agent", "team"];
  const name = row.text("agent");
  const whole = name === null || name === "0" ? "" : wholeNamed(name);
  const whose: Whose =
    whole === null
      ? { level: "agent", agent: name! }
      : { level: whole === "" ? (levels.find((level) => level !== "agent") ?? "team") : whole };
  const isTold =
    levels.includes(whose.level) || (whose.level === "team" && levels.includes("agent"));
  if (metric && !isTold) row.refuse("input.wrongLevel", "agent", levels.join(", "));
  return whose;
}

function wholeNamed(name: string): "team" | "company" | null {
  const wanted = comparableName(name);
  for (const level of ["team", "company"] as const)
    if (wholes[level].some((word) => comparableName(word) === wanted)) return level;
  return null;
}

/** The period that is written, else the day of the date. */
function spanOfRow(row: RuleRow<InputColumn>): Period | null {
  const date = row.date("date");
  const written = row.text("period");
  if (written !== null && written !== "0") {
    const span = spanOf(isSerial(Number(written)) ? Number(written) : written);
    if (span === null) row.refuse("input.unknownPeriod", "period", "2025-03, 2025Q1, 2025");
    return span;
  }
  if (date !== null) return dayOf(date);
  if (!row.broken) row.refuse("input.noPeriod", "period", "2025-03");
  return null;
}

/** Who rates does not rate himself (mission B0.5); a test's score is nobody's opinion. */
const isSelfRated = ({ entered }: Metric, agent: string, rater: string): boolean =>
  entered?.kind === "points" && rater !== "" && comparableName(rater) === comparableName(agent);

function checkWhole(
  row: RuleRow<InputColumn>,
  entered: Entered,
  value: number,
  outOf: number,
): void {
  const from = entered.kind === "share" ? (entered.from ?? 0) : 0;
  const to = entered.kind === "share" ? (entered.to ?? 1) : 1;
  if (entered.kind === "growth" || entered.kind === "amount") return;
  if (value > outOf * to || value < outOf * from)
    row.refuse("input.moreThanWhole", "value", `≤ ${outOf * to}`);
}
