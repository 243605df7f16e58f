import { diffProfiles, type Profile, type ProfileChange } from "../../../engine";

/** Shares of a dimension that read the same with two decimals. */
const NOTICED = 0.005;

/**
 * What an edit changed by itself: metrics whose weight of the whole merely follows their dimension's
 * are left out.
 */
export const ownChanges = (before: Profile, after: Profile): readonly ProfileChange[] =>
  diffProfiles(before, after).filter((change) => {
    if (change.of !== "metric" || change.before === null || change.after === null) return true;
    const follows =
      change.before.dimension === change.after.dimension &&
      Math.abs(shareOf(before, change.id) - shareOf(after, change.id)) < NOTICED;
    const isSameCurve = JSON.stringify(change.before.curve) === JSON.stringify(change.after.curve);
    return !(follows && isSameCurve);
  });

/** Within its dimension, in points of 100. */
const shareOf = ({ dimensions }: Profile, metric: string): number =>
  dimensions.flatMap(({ metrics }) => metrics).find((of) => of.metric === metric)?.weight ?? 0;
