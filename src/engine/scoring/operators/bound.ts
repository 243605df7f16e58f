import { atLeast, atMost, tolerance } from "../../tolerance";
import type { Bound, Profile } from "../profiles/profile";
import type { ProfileOutcome } from "../profiles/readProfile";
import { setWeight, weightOf } from "./setWeight";
import { changed, impossible } from "./stepOutcome";

/**
 * Weights kept within bounds, the others rescaled in proportion [OPR2]. One bound may be a metric's;
 * several at once are dimensions', since they must hold together: a weight that lies outside moves
 * to the nearer end, and so on until all lie within and total 100.
 */
export function bound(profile: Profile, bounds: readonly Bound[]): ProfileOutcome {
  for (const { of, min = 0, max = 100 } of bounds) {
    if (!(min >= 0 && min <= max && max <= 100))
      return impossible("step.impossible", of, `${min}–${max}`, "0–100");
    if (weightOf(profile, of) === null) return impossible("step.unknown", of);
  }
  const [only, ...more] = bounds;
  if (!only) return changed(profile);
  if (more.length > 0) return boundTogether(profile, bounds);
  const weight = weightOf(profile, only.of)!;
  const nearest = Math.min(only.max ?? 100, Math.max(only.min ?? 0, weight));
  return nearest === weight ? changed(profile) : setWeight(profile, only.of, nearest);
}

function boundTogether(profile: Profile, bounds: readonly Bound[]): ProfileOutcome {
  const { dimensions } = profile;
  const stranger = bounds.find(({ of }) => !dimensions.some(({ id }) => id === of));
  if (stranger) return impossible("step.unknown", stranger.of);
  const parts = dimensions.map(({ id, weight }) => {
    const own = bounds.filter(({ of }) => of === id);
    return {
      // A weight of dust would have to grow without end.
      weight: weight > tolerance ? weight : 0,
      min: Math.max(0, ...own.map(({ min }) => min ?? 0)),
      max: Math.min(100, ...own.map(({ max }) => max ?? 100)),
    };
  });
  const least = sum(parts.map(({ min }) => min));
  const most = sum(parts.map(({ min, max, weight }) => (weight > 0 ? max : min)));
  if (!atMost(least, 100) || !atLeast(most, 100))
    return impossible("step.impossible", bounds[0]!.of, `${least}–${most}`, "100");

  const weights = within(parts);
  return changed({
    ...profile,
    dimensions: dimensions.map((dimension, index) => ({ ...dimension, weight: weights[index]! })),
  });
}

interface Part {
  readonly weight: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The factor at which the bounded weights total 100 lies between two at which they total less and
 * more; once halving tells which are at an end, the others share the rest exactly.
 */
function within(parts: readonly Part[]): readonly number[] {
  const at = (factor: number) =>
    parts.map(({ weight, min, max }) => Math.min(max, Math.max(min, factor * weight)));
  let [low, high] = [0, 1];
  while (sum(at(high)) < 100 - tolerance && high < 1e12) high *= 2;
  for (let step = 0; step < 200 && high - low > 0; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (sum(at(middle)) < 100) low = middle;
    else high = middle;
  }
  const weights = at(high);
  const isFree = parts.map(
    ({ min, max }, index) => weights[index]! > min + tolerance && weights[index]! < max - tolerance,
  );
  const fixed = sum(weights.filter((_, index) => !isFree[index]));
  const free = sum(parts.filter((_, index) => isFree[index]).map(({ weight }) => weight));
  return weights.map((weight, index) =>
    isFree[index] ? ((100 - fixed) * parts[index]!.weight) / free : weight,
  );
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
