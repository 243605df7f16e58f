import { metricById } from "../metrics";
import { equal, atLeast, atMost } from "../tolerance";
import type { Dimension, Profile, WeighedMetric } from "./profile";

/** Something wrong with a profile: an error blocks scoring, a warning is shown beside the result. */
export interface ProfileProblem {
  readonly code: ProfileProblemCode;
  readonly severity: "error" | "warning";
  /** The dimension, metric or table column concerned; "" for the profile as a whole. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

export type ProfileProblemCode =
  | "profile.empty"
  | "table.missingColumn"
  | "weight.notANumber"
  | "weight.negative"
  | "weights.total"
  | "weight.outsideRange"
  | "dimension.twice"
  | "dimension.empty"
  | "metric.unknown"
  | "metric.twice"
  | "metric.notGraded"
  | "target.notPositive"
  | "target.aboveWhole"
  | "coverage.outsideRange";

/** Weights recommended by S0 (A.6, P-RANGE), in points; they warn and never block (G-01). */
const recommended: Readonly<Record<string, readonly [number, number]>> = {
  satisfaction: [30, 40],
  timeliness: [20, 30],
  solving: [20, 25],
  cost: [10, 15],
};

/** Everything wrong with a profile, errors first [SC9]. */
export function checkProfile(profile: Profile): readonly ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const report = (
    code: ProfileProblemCode,
    where: string,
    found: unknown,
    expected: string,
    severity: "error" | "warning" = "error",
  ) => problems.push({ code, severity, where, found: String(found), expected });

  if (profile.dimensions.length === 0) report("profile.empty", "", 0, "1+");
  if (!(profile.minimumCoverage >= 0 && profile.minimumCoverage <= 1))
    report("coverage.outsideRange", "", profile.minimumCoverage, "0–1");
  checkTotal(profile.dimensions, "", report);

  const seenDimensions = new Set<string>();
  const seenMetrics = new Set<string>();
  for (const dimension of profile.dimensions) {
    if (seenDimensions.has(dimension.id)) report("dimension.twice", dimension.id, 2, "1");
    seenDimensions.add(dimension.id);
    checkRange(dimension, report);

    if (dimension.metrics.length === 0) report("dimension.empty", dimension.id, 0, "1+");
    else checkTotal(dimension.metrics, dimension.id, report);
    for (const { metric: id, target } of dimension.metrics) {
      const metric = metricById(id);
      if (!metric) report("metric.unknown", dimension.id, id, "");
      else if (metric.direction === "none") report("metric.notGraded", dimension.id, id, "");
      if (seenMetrics.has(id.toUpperCase())) report("metric.twice", dimension.id, id, "1");
      seenMetrics.add(id.toUpperCase());
      if (target !== "team" && !(Number.isFinite(target) && target > 0))
        report("target.notPositive", id, target, "> 0");
      // 95 written for 95 % would give nobody a point, or everybody all of them.
      else if (target !== "team" && metric?.unit === "share" && !atMost(target, 1))
        report("target.aboveWhole", id, target, "0–1");
    }
  }
  return problems.sort((a, b) => rankOf(a) - rankOf(b));
}

type Reporter = (
  code: ProfileProblemCode,
  where: string,
  found: unknown,
  expected: string,
  severity?: "error" | "warning",
) => unknown;

function checkTotal(
  weighed: readonly (Dimension | WeighedMetric)[],
  where: string,
  report: Reporter,
): void {
  let total = 0;
  for (const part of weighed) {
    const { weight } = part;
    const name = "metric" in part ? part.metric : part.id;
    if (!Number.isFinite(weight)) return void report("weight.notANumber", name, weight, "0–100");
    if (weight < 0) return void report("weight.negative", name, weight, "0–100");
    total += weight;
  }
  if (weighed.length > 0 && !equal(total / 100, 1))
    report("weights.total", where, Number(total.toPrecision(12)), "100");
}

function checkRange({ id, weight }: Dimension, report: Reporter): void {
  const range = Object.hasOwn(recommended, id) ? recommended[id] : undefined;
  if (range && Number.isFinite(weight) && !(atLeast(weight, range[0]) && atMost(weight, range[1])))
    report("weight.outsideRange", id, weight, `${range[0]}–${range[1]}`, "warning");
}

const rankOf = (problem: ProfileProblem): number => (problem.severity === "error" ? 0 : 1);
