import {
  catalogue,
  fullMarks,
  metricById,
  type Curve,
  type LadderCurve,
  type LookupCurve,
  type Metric,
  type StepCurve,
} from "../engine";
import { metricShortName } from "./engine";
import { formatPlain, formatValue } from "./format";
import type { Bilingual, Language } from "./language";
import { en } from "./profiles.en";
import { zh } from "./profiles.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** What a metric's value must be for how many marks, as a line of the notes. */
export function curveText(
  metricId: string,
  curve: Curve,
  language: Language,
  /** With the user's own. */
  metrics: readonly Metric[] = catalogue,
): string {
  const say = words[language];
  const metric = metricById(metricId, metrics);
  const name = metricShortName(metricId, language, metrics);
  const value = (of: number) =>
    metric ? formatValue(of, metric.unit, language) : formatPlain(of, language);
  const bound = metric?.direction === "down" ? say.atMost : say.atLeast;
  switch (curve.kind) {
    case "attainment":
      return bound(name, curve.target === "team" ? say.team : value(curve.target));
    case "lowerLimit":
      return say.atLeast(name, value(curve.limit));
    case "upperLimit":
      return say.atMost(name, value(curve.limit));
    case "linear":
      return say.linear(name, value(curve.worst), value(curve.best));
    case "band":
      return say.band(name, value(curve.from), value(curve.to));
    case "step":
      return stepText(name, curve, value, language);
    case "twoTier":
      return [curve.basic, curve.challenge].map((of) => bound(name, value(of))).join(" / ");
    case "ladder":
    case "lookup":
      return levelsText(name, curve, value, language);
  }
}

function stepText(
  name: string,
  curve: StepCurve,
  value: (of: number) => string,
  language: Language,
): string {
  const say = words[language];
  const readings = {
    full: say.step,
    started: say.stepStarted,
    linear: say.stepLinear,
    relative: say.stepRelative,
  };
  const step =
    curve.reading === "relative" ? formatValue(curve.step, "share", language) : value(curve.step);
  const marks = say.marksOf(
    formatPlain(curve.points, language),
    formatPlain(fullMarks(curve), language),
  );
  return readings[curve.reading ?? "full"](name, value(curve.full), step, marks);
}

function levelsText(
  name: string,
  curve: LadderCurve | LookupCurve,
  value: (of: number) => string,
  language: Language,
): string {
  const say = words[language];
  const scale = formatPlain(fullMarks(curve), language);
  const levels = curve.levels.map(({ at, points }) =>
    say.level(value(at), say.marksOf(formatPlain(points, language), scale)),
  );
  return say.levels(name, levels.join(say.separator));
}
