import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { bySeverity, type Finding, type Severity } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import { atLeast, atMost } from "../../tolerance";
import { checkCurve, type CurveProblemCode } from "../curves/checkCurve";
import { metricMend } from "../metricMend";
import type { Dimension, Profile, WeighedMetric } from "./profile";
import { isHundred, sum } from "./weightNotation";

export type ProfileProblemCode =
  | CurveProblemCode
  | "profile.empty"
  | "weight.notANumber"
  | "weight.negative"
  | "weights.total"
  | "weight.outsideRange"
  | "dimension.twice"
  | "dimension.empty"
  | "metric.unknown"
  | "metric.twice"
  | "metric.ofCompany"
  | "profile.carryBack"
  | "minimum.notPositive"
  | "coverage.outsideRange";

export interface ProfileCheck {
  /** Metrics that may be weighed, the user's own among them; the catalogue where left away. */
  readonly metricOf?: (id: string) => Metric | undefined;
  /** Whether weights outside the recommended ranges are an error (V020); "warn" where left away. */
  readonly ranges?: "warn" | "enforce";
  /** Where the profile was read from. */
  readonly table?: string;
  readonly rowOf?: (metric: string) => number | null;
}

/** Weights recommended by S0 (A.6, P-RANGE), in points (G-01). */
export const recommendedWeights: Readonly<Record<string, readonly [from: number, to: number]>> = {
  satisfaction: [30, 40],
  timeliness: [20, 30],
  solving: [20, 25],
  cost: [10, 15],
};

/** Everything wrong with a profile, errors first [SC9]; an error blocks scoring. */
export function checkProfile(
  profile: Profile,
  check: ProfileCheck = {},
): readonly Finding<ProfileProblemCode>[] {
  const { table = "", rowOf = () => null, ranges = "warn" } = check;
  const findings: Finding<ProfileProblemCode>[] = [];
  const tell: Tell = (code, about, column, found, expected = "", severity = "error") => {
    const place = { table, row: rowOf(about), column };
    findings.push({ ...findingAt(place, code, severity, found, expected), about });
  };

  const { dimensions, minimumCoverage, carryBack = 1 } = profile;
  if (dimensions.length === 0) tell("profile.empty", "", null, 0, "1+");
  if (!(minimumCoverage >= 0 && minimumCoverage <= 1))
    tell("coverage.outsideRange", "", null, minimumCoverage, "0–1");
  if (!(Number.isInteger(carryBack) && carryBack >= 1))
    tell("profile.carryBack", "", null, carryBack, "1, 2, 3 …");
  checkTotal(dimensions, "", tell);

  const seen = new Set<string>();
  for (const dimension of dimensions) {
    if (seen.has(dimension.id)) tell("dimension.twice", dimension.id, "dimension", 2, "1");
    seen.add(dimension.id);
    checkRange(dimension, ranges, tell);
    if (dimension.metrics.length === 0) tell("dimension.empty", dimension.id, "dimension", 0, "1+");
    else checkTotal(dimension.metrics, dimension.id, tell);
  }
  findings.push(...checkMetrics(dimensions, check));
  return bySeverity(findings);
}

type Tell = (
  code: ProfileProblemCode,
  about: string,
  column: string | null,
  found: string | number,
  expected?: string,
  severity?: Severity,
) => void;

function checkTotal(
  weighed: readonly (Dimension | WeighedMetric)[],
  about: string,
  tell: Tell,
): void {
  for (const part of weighed) {
    const { weight } = part;
    const name = "metric" in part ? part.metric : part.id;
    if (!Number.isFinite(weight)) return tell("weight.notANumber", name, "weight", weight, "0–100");
    if (weight < 0) return tell("weight.negative", name, "weight", weight, "0–100");
  }
  const total = sum(weighed.map(({ weight }) => weight));
  if (weighed.length > 0 && !isHundred(total)) tell("weights.total", about, "weight", total, "100");
}

function checkRange({ id, weight }: Dimension, ranges: "warn" | "enforce", tell: Tell): void {
  const range = Object.hasOwn(recommendedWeights, id) ? recommendedWeights[id] : undefined;
  if (!range || !Number.isFinite(weight)) return;
  if (atLeast(weight, range[0]) && atMost(weight, range[1])) return;
  const severity = ranges === "enforce" ? "error" : "warning";
  // Rescaled weights have endless digits; nobody reads more than six.
  const found = Number(weight.toPrecision(6));
  tell("weight.outsideRange", id, "weight", found, `${range[0]}–${range[1]}`, severity);
}

function checkMetrics(
  dimensions: readonly Dimension[],
  { metricOf = metricById, table = "", rowOf = () => null }: ProfileCheck,
): readonly Finding<ProfileProblemCode>[] {
  const findings: Finding<ProfileProblemCode>[] = [];
  const seen = new Set<string>();
  for (const { metrics } of dimensions)
    for (const { metric: id, curve, byChannel = [], minimum } of metrics) {
      const row = rowOf(id);
      const tell = (
        code: ProfileProblemCode,
        column: string,
        found: string | number,
        expected = "",
        severity: Severity = "error",
      ) => {
        const mend =
          code === "metric.unknown" && row !== null
            ? metricMend(row, column, id, catalogue)
            : undefined;
        const finding = findingAt({ table, row, column }, code, severity, found, expected, mend);
        findings.push({ ...finding, about: id });
      };
      const metric = metricOf(id);
      if (seen.has(id.toUpperCase())) tell("metric.twice", "metric", id, "1");
      seen.add(id.toUpperCase());
      if (minimum !== undefined && !(minimum >= 1)) tell("minimum.notPositive", "minimum", minimum);
      if (!metric) tell("metric.unknown", "metric", id);
      else {
        if (metric.levels && !metric.levels.includes("agent"))
          tell("metric.ofCompany", "metric", id, "", "warning");
        for (const each of [curve, ...byChannel.map((channel) => channel.curve)])
          findings.push(...checkCurve(each, metric, { table, row }));
      }
    }
  return findings;
}
