import { comparableName } from "../../metrics/inputs/comparableName";
import type { Finding } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import type { AgentScore, Report } from "../report";
import type { ConfirmedFail } from "./criticalFail";
import { criticalFailsTable } from "./criticalFailsTable";
import type { FailsOfMonth } from "./failsOf";

export type FailOfMonthCode = "criticalFail.stranger" | "criticalFail.withoutEffect";

/** Confirmed fails of a scored month that change nobody's score [FAIL6]. */
export function failsAgainstMonth(
  fails: FailsOfMonth | null,
  { agents }: Pick<Report, "agents">,
): readonly Finding<FailOfMonthCode>[] {
  const known = new Map(agents.map((agent) => [comparableName(agent.agent), agent] as const));
  const place = (column: string) => ({ table: criticalFailsTable.name, row: null, column });
  return (fails?.all ?? []).flatMap((fail): Finding<FailOfMonthCode>[] => {
    const agent = known.get(comparableName(fail.agent));
    if (!agent) return [findingAt(place("agent"), "criticalFail.stranger", "warning", fail.agent)];
    if (hasEffect(fail, agent)) return [];
    const finding = findingAt<FailOfMonthCode>(
      place("metric"),
      "criticalFail.withoutEffect",
      "warning",
      fail.agent,
    );
    return [{ ...finding, about: fail.metric ?? "" }];
  });
}

/** What is only recorded, or caps the composite, has all the effect that it should. */
function hasEffect({ metric, effect }: ConfirmedFail, agent: AgentScore): boolean {
  if (effect.kind === "none" || effect.kind === "composite") return true;
  const weight = agent.dimensions
    .flatMap(({ metrics }) => metrics)
    .reduce((sum, of) => (of.metric === metric ? sum + of.effectiveWeight : sum), 0);
  return (
    weight > 0 && (effect.kind === "metric" || agent.metrics.get(metric!)?.kind === "measured")
  );
}
