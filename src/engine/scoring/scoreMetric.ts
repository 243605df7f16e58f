import type { Metric } from "../metrics/metric";
import { minimumOf } from "../metrics/minimum";
import type { Outcome } from "../metrics/outcome";
import type { Settings } from "../metrics/settings";
import { evenWord } from "../ruleTables/evenWord";
import { scoreByCurve } from "./curves/scoreByCurve";
import { aimedAt, fullMarksAt } from "./curves/target";
import type { WeighedMetric } from "./profiles/profile";
import type { MetricScore } from "./report";

/** A metric's own score, before anything is put in the place of a missing one. */
export type OwnScore = Pick<MetricScore, "metric" | "weight" | "target" | "curve" | "score">;

/** What a metric is scored from. */
export interface Measured {
  readonly metric: Metric | undefined;
  readonly own: Outcome | undefined;
  readonly team: Outcome | undefined;
  /** In which the agent mostly works; null where the sheet does not tell. */
  readonly channel: string | null;
}

export function scoreMetric(
  weighed: WeighedMetric,
  { metric, own, team, channel }: Measured,
  settings: Settings,
): OwnScore {
  const everybody = team?.kind === "measured" ? team.value : null;
  const curve = aimedAt(curveFor(weighed, channel), everybody);
  const isScored =
    metric !== undefined &&
    curve !== null &&
    own?.kind === "measured" &&
    own.n >= (weighed.minimum ?? minimumOf(metric, settings));
  return {
    metric: weighed.metric,
    weight: weighed.weight,
    target: curve && fullMarksAt(curve, metric?.direction ?? "none"),
    curve,
    score: isScored ? scoreByCurve(curve, own.value, metric.direction) : null,
  };
}

/** The curve of the agent's channel, else the general one [PRO5]. */
function curveFor({ curve, byChannel }: WeighedMetric, channel: string | null) {
  if (!byChannel || channel === null) return curve;
  const wanted = evenWord(channel);
  return byChannel.find((of) => evenWord(of.channel) === wanted)?.curve ?? curve;
}
