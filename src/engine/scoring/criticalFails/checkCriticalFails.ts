import { metricById } from "../../metrics/catalogue";
import { comparableName } from "../../metrics/inputs/comparableName";
import type { Metric } from "../../metrics/metric";
import type { Finding } from "../../ruleTables/finding";
import { findingAt, type Located } from "../../ruleTables/located";
import { atMost } from "../../tolerance";
import { metricMend } from "../metricMend";
import type { CriticalFail } from "./criticalFail";

export type CriticalFailFindingCode =
  | "criticalFail.noMetric"
  | "criticalFail.unknownMetric"
  | "criticalFail.noChecks"
  | "criticalFail.ownJudge"
  | "criticalFail.unconfirmed"
  | "criticalFail.twice"
  | "criticalFail.smallScale";

/** What is wrong with a fail, or with two together [FAIL5]. */
export function checkCriticalFails(
  located: readonly Located<CriticalFail>[],
  table: string,
  metrics: readonly Metric[],
): readonly Finding<CriticalFailFindingCode>[] {
  const seen = new Set<string>();
  return located.flatMap(({ rule, row }) => {
    const { agent, period, metric: id, check, effect, confirmedBy } = rule;
    const findings: Finding<CriticalFailFindingCode>[] = [];
    const tell = (code: CriticalFailFindingCode, column: string, ...found: string[]) =>
      findings.push(
        findingAt({ table, row, column }, code, severity[code], found[0] ?? "", found[1]),
      );

    const metric = id === null ? null : metricById(id, metrics);
    if (id !== null && metric === undefined) {
      const place = { table, row, column: "metric" };
      const mend = metricMend(row, "metric", id, metrics);
      findings.push(findingAt(place, "criticalFail.unknownMetric", "error", id, "", mend));
    } else if (effect.kind === "check" && metric?.entered?.kind !== "points")
      tell("criticalFail.noChecks", "effect", id ?? "");
    if (confirmedBy === null) tell("criticalFail.unconfirmed", "confirmedBy", agent);
    else if (comparableName(confirmedBy) === comparableName(agent))
      tell("criticalFail.ownJudge", "confirmedBy", confirmedBy);
    if (effect.kind === "composite" && effect.atMost > 1 && atMost(effect.atMost, 10))
      tell("criticalFail.smallScale", "cap", String(effect.atMost), "0–100");

    const key = JSON.stringify([period.label, agent, id, comparableName(check)]);
    if (check !== "" && seen.has(key)) tell("criticalFail.twice", "check", `${agent}, ${check}`);
    seen.add(key);
    return findings;
  });
}

const severity: Readonly<Record<CriticalFailFindingCode, Finding["severity"]>> = {
  "criticalFail.noMetric": "error",
  "criticalFail.unknownMetric": "error",
  "criticalFail.noChecks": "error",
  "criticalFail.ownJudge": "error",
  "criticalFail.unconfirmed": "warning",
  "criticalFail.twice": "error",
  "criticalFail.smallScale": "warning",
};
