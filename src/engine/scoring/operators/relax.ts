import type { Curve } from "../curves/curve";
import type { Profile, WeighedMetric } from "../profiles/profile";
import type { ProfileOutcome } from "../profiles/readProfile";
import { changed, impossible } from "./stepOutcome";

/**
 * Another value for full marks [OPR4], for instance 60 s instead of 30 in a promotion (S1-03). A
 * linear curve's worst value and a basic target move along by as much.
 */
export function relax(profile: Profile, metric: string, target: number): ProfileOutcome {
  const wanted = metric.trim().toUpperCase();
  const weighed = profile.dimensions
    .flatMap(({ metrics }) => metrics)
    .find((of) => of.metric === wanted);
  if (!weighed) return impossible("step.unknown", metric);
  const curve = relaxed(weighed.curve, target);
  if (!curve) return impossible("step.noTarget", wanted);

  const change = (of: WeighedMetric) => (of === weighed ? { ...of, curve } : of);
  return changed({
    ...profile,
    dimensions: profile.dimensions.map((dimension) => ({
      ...dimension,
      metrics: dimension.metrics.map(change),
    })),
  });
}

function relaxed(curve: Curve, target: number): Curve | null {
  switch (curve.kind) {
    case "attainment":
      return { ...curve, target };
    case "step":
      return { ...curve, full: target };
    case "lowerLimit":
    case "upperLimit":
      return { ...curve, limit: target };
    case "linear":
      return { ...curve, best: target, worst: curve.worst + (target - curve.best) };
    case "twoTier": {
      const basic = curve.basic + (target - curve.challenge);
      return { ...curve, challenge: target, basic };
    }
    case "band":
    case "ladder":
    case "lookup":
      return null;
  }
}
