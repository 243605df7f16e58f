import type { Cells } from "../tickets/cells";
import { equal } from "../tolerance";
import { usualCoverage } from "./builtInProfiles";
import { checkProfile, type ProfileProblem } from "./checkProfile";
import type { Profile, WeighedMetric } from "./profile";

export type ProfileOutcome =
  | {
      readonly kind: "profile";
      readonly profile: Profile;
      readonly warnings: readonly ProfileProblem[];
    }
  | { readonly kind: "refused"; readonly problems: readonly ProfileProblem[] };

const headers = {
  dimension: ["dimension", "维度"],
  metric: ["metric", "指标"],
  weight: ["weight", "权重"],
  target: ["target", "目标", "目标值"],
} as const;

/**
 * A profile from an Excel table with the columns Dimension, Metric, Weight and Target (维度, 指标,
 * 权重, 目标) [SC8]: one row a metric, its weight a share of the whole, as points of 100 or as
 * fractions of 1. A dimension's weight is the sum of its metrics'.
 */
export function readProfile(cells: Cells, id: string): ProfileOutcome {
  const columns = findColumns(cells[0] ?? []);
  if ("missing" in columns) return { kind: "refused", problems: columns.missing };

  const rows = cells.slice(1).filter((row) => textOf(row[columns.metric]) !== "");
  const problems: ProfileProblem[] = [];
  const entries = rows.map((row) => {
    const metric = textOf(row[columns.metric]).toUpperCase();
    const weight = numberOf(row[columns.weight]);
    const target = textOf(row[columns.target]).toLowerCase();
    if (Number.isNaN(weight))
      problems.push(notANumber("weight.notANumber", metric, row[columns.weight]));
    const goal =
      target === "team" || target === "团队" ? ("team" as const) : numberOf(row[columns.target]);
    if (goal !== "team" && Number.isNaN(goal))
      problems.push(notANumber("target.notPositive", metric, row[columns.target]));
    return { dimension: textOf(row[columns.dimension]), metric, weight, target: goal };
  });
  if (problems.length > 0) return { kind: "refused", problems };

  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  const scale = equal(total, 1) ? 100 : 1;
  const names = [...new Set(entries.map(({ dimension }) => dimension))];
  const dimensions = names.map((name) => {
    const of = entries.filter(({ dimension }) => dimension === name);
    const weight = of.reduce((sum, entry) => sum + entry.weight, 0);
    const metrics = of.map((entry): WeighedMetric => ({
      metric: entry.metric,
      weight: weight === 0 ? 100 / of.length : (100 * entry.weight) / weight,
      target: entry.target,
    }));
    return { id: name, weight: weight * scale, metrics };
  });
  return checked({ id, dimensions, minimumCoverage: usualCoverage }, entries);
}

function checked(
  profile: Profile,
  entries: readonly { readonly metric: string; readonly weight: number }[],
): ProfileOutcome {
  const negative = entries
    .filter(({ weight }) => weight < 0)
    .map(({ metric, weight }) => notANumber("weight.negative", metric, weight));
  const found = [...negative, ...checkProfile(profile)];
  const errors = found.filter(({ severity }) => severity === "error");
  return errors.length > 0
    ? { kind: "refused", problems: errors }
    : { kind: "profile", profile, warnings: found };
}

type Columns = Record<keyof typeof headers, number>;

function findColumns(header: readonly unknown[]): Columns | { missing: ProfileProblem[] } {
  const seen = header.map((cell) => textOf(cell).toLowerCase());
  const at = (names: readonly string[]) => seen.findIndex((name) => names.includes(name));
  const columns = {
    dimension: at(headers.dimension),
    metric: at(headers.metric),
    weight: at(headers.weight),
    target: at(headers.target),
  };
  const missing = Object.entries(columns)
    .filter(([, index]) => index < 0)
    .map(([name]): ProfileProblem => ({
      code: "table.missingColumn",
      severity: "error",
      where: name,
      found: header.map(textOf).join(", "),
      expected: headers[name as keyof typeof headers].join(" / "),
    }));
  return missing.length > 0 ? { missing } : columns;
}

const notANumber = (
  code: "weight.notANumber" | "weight.negative" | "target.notPositive",
  metric: string,
  found: unknown,
): ProfileProblem => ({
  code,
  severity: "error",
  where: metric,
  found: textOf(found),
  expected: code === "target.notPositive" ? "> 0 / team" : "0–100",
});

const textOf = (cell: unknown): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";

/** A number as it stands, or "40 %" and "40%" as 0.4; NaN for anything else. */
function numberOf(cell: unknown): number {
  if (typeof cell === "number") return cell;
  const text = textOf(cell).normalize("NFKC");
  if (!/^[+-]?\d+(\.\d+)?\s*%?$/.test(text)) return Number.NaN;
  return text.endsWith("%") ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}
