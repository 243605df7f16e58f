import type { Metric } from "../../metrics/metric";
import type { Finding, Mend, Severity } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import { atMost } from "../../tolerance";
import { fullMarks, type Curve, type Direction } from "./curve";
import type { CurveColumn } from "./curveColumns";
import { inOrder, type Level } from "./level";
import { directionOfLimit } from "./limit";
import { saysWhatIsBest } from "./scoreByCurve";
import { tiersOf } from "./twoTier";

export type CurveProblemCode =
  | "metric.notGraded"
  | "target.notPositive"
  | "target.aboveWhole"
  | "curve.notANumber"
  | "curve.notPositive"
  | "curve.equalEnds"
  | "curve.bandReversed"
  | "curve.bandBothWays"
  | "curve.noLevels"
  | "curve.levelTwice"
  | "curve.pointsOutsideScale"
  | "curve.againstDirection";

/** What a curve is checked for: the metric's id, unit and direction are known. */
export type GradedMetric = Pick<Metric, "id" | "unit" | "direction" | "entered">;

/** Everything wrong with a curve for a metric [CUR8] [CUR9]; an error keeps it from being used. */
export function checkCurve(
  curve: Curve,
  metric: GradedMetric,
  place: { readonly table: string; readonly row: number | null } = { table: "", row: null },
): readonly Finding<CurveProblemCode>[] {
  const findings: Finding<CurveProblemCode>[] = [];
  const tell: Tell = (code, column, found, expected = "", value, severity = "error") => {
    const mend = value === undefined || place.row === null ? undefined : mendOf(place.row, value);
    const finding = findingAt({ ...place, column }, code, severity, found, expected, mend);
    findings.push({ ...finding, about: metric.id });
  };

  const numbers = numbersOf(curve);
  const strange = numbers.filter(([, value]) => !Number.isFinite(value));
  for (const [column, value] of strange) tell("curve.notANumber", column, value);
  if (strange.length > 0) return findings;

  checkMarks(curve, tell);
  checkShape(curve, tell);
  if (metric.unit === "share") checkShares(curve, wholeOf(metric), tell);
  if (metric.direction !== "none") checkDirection(curve, metric.direction, tell);
  else if (!saysWhatIsBest(curve)) tell("metric.notGraded", "curve", metric.id);
  return findings;
}

type Tell = (
  code: CurveProblemCode,
  column: CurveColumn,
  found: string | number,
  expected?: string,
  /** The cell that ends it. */
  value?: Pick<Mend, "column" | "value"> | readonly Pick<Mend, "column" | "value">[],
  severity?: Severity,
) => void;

const mendOf = (
  row: number,
  values: Pick<Mend, "column" | "value"> | readonly Pick<Mend, "column" | "value">[],
): readonly Mend[] => [values].flat().map(({ column, value }) => ({ row, column, value }));

/** The values of the metric that a curve names, by their columns. */
function valuesOf(curve: Curve): readonly (readonly [column: CurveColumn, value: number])[] {
  switch (curve.kind) {
    case "attainment":
      return curve.target === "team" ? [] : [["target", curve.target]];
    case "linear":
      return [
        ["worst", curve.worst],
        ["best", curve.best],
      ];
    case "step":
      return [
        ["target", curve.full],
        ["step", curve.step],
      ];
    case "band":
      return [
        ["from", curve.from],
        ["to", curve.to],
        ["slack", curve.slack ?? 0],
      ];
    case "twoTier":
      return [
        ["target", curve.basic],
        ["best", curve.challenge],
      ];
    case "lowerLimit":
    case "upperLimit":
      return [["target", curve.limit]];
    case "ladder":
    case "lookup":
      return curve.levels.map(({ at }) => ["levels", at] as const);
  }
}

function numbersOf(curve: Curve): readonly (readonly [column: CurveColumn, value: number])[] {
  const marks: [CurveColumn, number][] = [["scale", fullMarks(curve)]];
  if (curve.kind === "step") marks.push(["points", curve.points]);
  if (curve.kind === "twoTier") marks.push(["points", tiersOf(curve)[0].points]);
  if (curve.kind === "ladder" || curve.kind === "lookup")
    marks.push(...curve.levels.map(({ points }) => ["levels", points] as [CurveColumn, number]));
  return [...valuesOf(curve), ...marks];
}

function checkMarks(curve: Curve, tell: Tell): void {
  const full = fullMarks(curve);
  if (!(full > 0)) tell("curve.notPositive", "scale", full, "> 0");
  const within = (points: number) => points >= 0 && (curve.capped === false || points <= full);
  if (curve.kind === "step" && !(curve.points > 0))
    tell("curve.notPositive", "points", curve.points, "> 0");
  if (curve.kind === "twoTier" && curve.points !== undefined && !within(curve.points))
    tell("curve.pointsOutsideScale", "points", curve.points, `0–${full}`);
  if (curve.kind === "ladder" || curve.kind === "lookup")
    for (const { points } of curve.levels)
      if (!within(points)) tell("curve.pointsOutsideScale", "levels", points, `0–${full}`);
}

function checkShape(curve: Curve, tell: Tell): void {
  switch (curve.kind) {
    case "attainment":
      if (curve.target !== "team" && !(curve.target > 0))
        tell("target.notPositive", "target", curve.target, "> 0");
      return;
    case "linear":
      if (curve.worst === curve.best) tell("curve.equalEnds", "best", curve.best);
      return;
    case "step":
      if (!(curve.step > 0)) tell("curve.notPositive", "step", curve.step, "> 0");
      if (curve.reading === "relative" && curve.step >= 1)
        tell("target.aboveWhole", "step", curve.step, "0–1");
      if (curve.reading === "relative" && !(curve.full > 0))
        tell("target.notPositive", "target", curve.full, "> 0");
      return;
    case "band": {
      const { from, to, slack = 0 } = curve;
      const swapped = [
        { column: "from", value: to },
        { column: "to", value: from },
      ];
      if (from > to) tell("curve.bandReversed", "from", from, `≤ ${to}`, swapped);
      if (slack < 0) tell("curve.notPositive", "slack", slack, "≥ 0");
      return;
    }
    case "ladder":
    case "lookup":
      checkLevels(curve.levels, tell);
  }
}

function checkLevels(levels: readonly Level[], tell: Tell): void {
  if (levels.length === 0) tell("curve.noLevels", "levels", 0, "1+");
  const places = levels.map(({ at }) => at);
  for (const [index, at] of places.entries())
    if (places.indexOf(at) < index) tell("curve.levelTwice", "levels", at);
}

/** The most that a share can be; more than 1 only where more than everything can be entered. */
const wholeOf = ({ entered }: GradedMetric): number =>
  entered?.kind === "share" ? (entered.to ?? 1) : 1;

/** 95 written for 95 % would give nobody a point, or everybody all of them. */
function checkShares(curve: Curve, whole: number, tell: Tell): void {
  for (const [column, value] of valuesOf(curve)) {
    if (atMost(value, whole)) continue;
    const percent = column === "levels" ? undefined : { column, value: value / 100 };
    tell("target.aboveWhole", column, value, `0–${whole}`, percent);
  }
}

function checkDirection(curve: Curve, direction: Direction, tell: Tell): void {
  const isBetter = (better: number, worse: number) =>
    direction === "up" ? better > worse : better < worse;
  switch (curve.kind) {
    case "linear":
      if (curve.worst !== curve.best && !isBetter(curve.best, curve.worst))
        tell("curve.againstDirection", "best", curve.best, "", [
          { column: "worst", value: curve.best },
          { column: "best", value: curve.worst },
        ]);
      return;
    case "twoTier":
      if (!isBetter(curve.challenge, curve.basic))
        tell("curve.againstDirection", "best", curve.challenge, "", [
          { column: "target", value: curve.challenge },
          { column: "best", value: curve.basic },
        ]);
      return;
    case "lowerLimit":
    case "upperLimit":
      if (directionOfLimit(curve) !== direction)
        tell("curve.againstDirection", "curve", curve.kind, "", {
          column: "curve",
          value: direction === "up" ? "lowerLimit" : "upperLimit",
        });
      return;
    case "band":
      tell("curve.bandBothWays", "curve", `${curve.from}–${curve.to}`, "", undefined, "hint");
      return;
    case "ladder":
    case "lookup": {
      const levels = inOrder(curve.levels, direction);
      const fall = levels.find((level, index) => level.points < (levels[index - 1]?.points ?? 0));
      if (fall) tell("curve.againstDirection", "levels", `${fall.at}:${fall.points}`);
    }
  }
}
