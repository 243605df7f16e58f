import { catalogue, metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { minimumOf } from "../../metrics/minimum";
import type { Outcome } from "../../metrics/outcome";
import { defaultSettings, type Settings } from "../../metrics/settings";
import { atLeast, atMost } from "../../tolerance";
import type { RedLine } from "./redLine";

export interface Judged {
  readonly composite: number | null;
  readonly metrics: ReadonlyMap<string, Outcome>;
  /** Null: nobody counted them, which is not the same as none. */
  readonly criticalFails: number | null;
}

export interface Verdict {
  readonly line: RedLine;
  /** "notJudged": there is no figure, or it rests on too few cases. */
  readonly kind: "kept" | "crossed" | "notJudged";
  readonly value: number | null;
  readonly n: number | null;
}

/** Judges one person by one line, on the unrounded figure [RED1] [RED2]. */
export function judge(
  line: RedLine,
  person: Judged,
  settings: Settings = defaultSettings,
  metrics: readonly Metric[] = catalogue,
): Verdict {
  const figure = figureOf(line, person, settings, metrics);
  if (figure.value === null || !figure.suffices) {
    return { line, kind: "notJudged", value: figure.value, n: figure.n };
  }
  const { kind, value: limit } = line.limit;
  const kept = kind === "atLeast" ? atLeast(figure.value, limit) : atMost(figure.value, limit);
  return { line, kind: kept ? "kept" : "crossed", value: figure.value, n: figure.n };
}

interface Figure {
  readonly value: number | null;
  readonly n: number | null;
  readonly suffices: boolean;
}

function figureOf(
  { subject, minimumCases }: RedLine,
  { composite, metrics: measures, criticalFails }: Judged,
  settings: Settings,
  metrics: readonly Metric[],
): Figure {
  switch (subject.kind) {
    case "composite":
      return { value: composite, n: null, suffices: true };
    case "criticalFails":
      return { value: criticalFails, n: null, suffices: true };
    case "metric": {
      const outcome = measures.get(subject.metric);
      if (outcome?.kind !== "measured") return { value: null, n: null, suffices: false };
      const metric = metricById(subject.metric, metrics);
      const minimum = minimumCases ?? (metric ? minimumOf(metric, settings) : 0);
      return { value: outcome.value, n: outcome.n, suffices: outcome.n >= minimum };
    }
  }
}

/** The composite after the lines that were crossed: the lowest cap holds, and blank above all [RED4]. */
export function afterRedLines(
  composite: number | null,
  verdicts: readonly Verdict[],
): number | null {
  let left = composite;
  for (const { kind, line } of verdicts) {
    if (kind !== "crossed" || left === null) continue;
    if (line.effect.kind === "blank") left = null;
    else if (line.effect.kind === "cap") left = Math.min(left, line.effect.points);
  }
  return left;
}
