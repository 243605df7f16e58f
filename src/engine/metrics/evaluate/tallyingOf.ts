import type { Measure } from "../algebra";
import type { Population } from "./population";
import { countTallying, rateTallying } from "./crossTable";
import { sliceTallying } from "./slices";
import { sumTallying } from "./sums";
import { divided, type Tallying } from "./tally";
import { tallyActiveDays } from "./tallyActiveDays";
import { tallyQuantile } from "./tallyQuantile";

export type Request = Omit<Population, "among"> & {
  /** Only of conditions and quantities that the table has the columns for. */
  readonly measure: Measure;
};

/** A measure of agents, of whom the agent column has so many words. */
export function tallyingOf({ measure, ...when }: Request, words: number): Tallying {
  switch (measure.kind) {
    case "count":
      return countTallying(words, { ...when, among: measure.among });
    case "rate":
      return rateTallying(words, { ...when, among: measure.among }, measure.counting);
    case "sum":
    case "mean":
      return sumTallying(words, { ...when, among: measure.among }, measure.of, measure.kind);
    case "quantile":
      return sliceTallying(words, { ...when, among: measure.among }, measure.of, (slices) =>
        tallyQuantile(measure.p, slices),
      );
    case "activeDays":
      return sliceTallying(words, { ...when, among: measure.among }, measure.at, tallyActiveDays);
    case "ratio":
      return ratioTallying(
        tallyingOf({ ...when, measure: measure.of }, words),
        tallyingOf({ ...when, measure: measure.per }, words),
      );
  }
}

function ratioTallying(of: Tallying, per: Tallying): Tallying {
  return {
    look(block) {
      of.look(block);
      per.look(block);
    },
    lookAgain(block) {
      of.lookAgain?.(block);
      per.lookAgain?.(block);
    },
    tally() {
      const dividend = of.tally();
      const divisor = per.tally();
      return {
        values: divided(dividend.values, divisor.values),
        counts: divisor.values,
        leftOut: Math.max(dividend.leftOut, divisor.leftOut),
      };
    },
  };
}
