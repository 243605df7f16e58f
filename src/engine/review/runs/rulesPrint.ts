import type { Period } from "../../calendar/period";
import { catalogue } from "../../metrics/catalogue";
import type { Rulebook } from "../../rulebook/rulebook";
import { parseHistoryPeriod } from "../../scoring/history/historyPeriod";
import { Fnv1a } from "./Fnv1a";

/** By what a month was scored. */
export interface RulesUsed {
  /** Ids. */
  readonly profiles: readonly string[];
  readonly period: Period;
}

/**
 * Fingerprint of the rules that a month was scored by [RUN4], as they were understood: the language
 * of a table's headers, the order of its columns and the sheet it stands on do not matter. Of
 * profiles, entered values and critical fails only those that the month had; what earlier months
 * came to and what reviewers noted are no rules.
 */
export function rulesPrint(rulebook: Rulebook, { profiles, period }: RulesUsed): string {
  const label = parseHistoryPeriod(period.label)?.label;
  const rules = {
    ...rulebook,
    history: undefined,
    kept: undefined,
    notes: undefined,
    extraColumns: undefined,
    profiles: rulebook.profiles.filter(({ id }) => profiles.includes(id)),
    metrics: rulebook.metrics.filter((metric) => !catalogue.includes(metric)),
    inputs: rulebook.inputs.filter(({ span }) => span.from < period.to && span.to > period.from),
    criticalFails: rulebook.criticalFails?.filter((fail) => fail.period.label === label) ?? null,
  };
  return new Fnv1a().text(canonical(rules)).hex();
}

/** JSON with its keys in order; maps and sets by their entries in order. */
function canonical(value: unknown): string {
  if (value instanceof Map) return `{${[...value].map(canonical).sort().join()}}`;
  if (value instanceof Set) return `{${[...value].map(canonical).sort().join()}}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (ArrayBuffer.isView(value)) return canonical([...(value as Float64Array)]);
  if (typeof value === "number" && !Number.isFinite(value)) return `"${value}"`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined && typeof part !== "function")
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${entries.join()}}`;
}
