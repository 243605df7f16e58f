import { catalogue } from "../../metrics/catalogue";
import type { Rulebook } from "../../rulebook/rulebook";
import { Fnv1a } from "./Fnv1a";

/**
 * Fingerprint of the rules that a month was scored by [RUN4], as they were understood: the language
 * of a table's headers, the order of its columns and the sheet it stands on do not matter. Of the
 * profiles only those that were used; what earlier months came to is no rule.
 *
 * @param profiles ids of those that were used.
 */
export function rulesPrint(rulebook: Rulebook, profiles: readonly string[]): string {
  const { columns, people, exclusions, settings, inputs, phases, settlement, salaries } = rulebook;
  const rules = {
    columns,
    people,
    exclusions,
    settings,
    inputs,
    phases,
    settlement,
    salaries,
    profiles: rulebook.profiles.filter(({ id }) => profiles.includes(id)),
    metrics: rulebook.metrics.filter((metric) => !catalogue.includes(metric)),
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
