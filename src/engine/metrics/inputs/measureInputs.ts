import type { Period } from "../../calendar/period";
import type { Metric } from "../metric";
import { notApplicable, type Outcome } from "../outcome";
import { comparableName } from "./comparableName";
import type { Input } from "./input";
import { valueOfInputs } from "./valueOfInputs";

/** A metric as people entered it. */
export interface InputMeasurement {
  of(agent: string): Outcome;
  readonly team: Outcome;
}

/**
 * The metric from what people entered for the period, or within it: three months make a quarter, a
 * quarter makes no month. Null: nobody entered anything, and the sheet may tell.
 *
 * The team's value is what was entered for the team, else for the company; else that of everybody's
 * rows together.
 */
export function measureInputs(
  metric: Metric,
  inputs: readonly Input[],
  period: Period | null,
): InputMeasurement | null {
  const { entered, levels = ["agent", "team"] } = metric;
  const own = inputs.filter((input) => input.metric === metric.id);
  if (!entered || !own.some((input) => isWithin(input, period))) return null;

  const valueOf = (rows: readonly Input[]): Outcome =>
    valueOfInputs(
      entered,
      rows.filter((input) => isWithin(input, period)),
      rows,
    );
  const agents = own.filter(({ whose }) => whose.level === "agent");
  const byAgent = rowsByAgent(agents);
  const whole = (["team", "company"] as const)
    .map((level) => own.filter(({ whose }) => whose.level === level))
    .find((rows) => rows.some((input) => isWithin(input, period)));
  return {
    of: (agent) =>
      levels.includes("agent")
        ? valueOf(byAgent.get(comparableName(agent)) ?? [])
        : notApplicable("notForAgents"),
    team: valueOf(whole ?? agents),
  };
}

function rowsByAgent(inputs: readonly Input[]): ReadonlyMap<string, readonly Input[]> {
  const rows = new Map<string, Input[]>();
  for (const input of inputs) {
    if (input.whose.level !== "agent") continue;
    const name = comparableName(input.whose.agent);
    rows.set(name, [...(rows.get(name) ?? []), input]);
  }
  return rows;
}

/** About the period, or within it. */
export const isWithin = ({ span }: Input, period: Period | null): boolean =>
  period === null || (span.from >= period.from && span.to <= period.to);
