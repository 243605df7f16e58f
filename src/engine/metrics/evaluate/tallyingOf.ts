import type { Period } from "../../calendar/period";
import type { Condition, Measure } from "../algebra";
import type { Clock } from "../clocks";
import type { Attribution } from "../settings";
import { countTallying, rateTallying } from "./crossTable";
import { pairTallying } from "./pairs";
import type { Pass } from "./Pass";
import type { Population } from "./population";
import { quantityFact } from "./quantityFact";
import type { Slices, Slicing } from "./slices";
import { sumTallying } from "./sums";
import { divided, type Tally, type Tallying } from "./tally";
import { tallyActiveDays } from "./tallyActiveDays";
import { tallyQuantile } from "./tallyQuantile";

export interface Request {
  /** Only of conditions and quantities that the table has the columns for. */
  readonly measure: Measure;
  readonly clock: Clock;
  /** Null: all tickets, whenever they came. */
  readonly period: Period | null;
  readonly attribution: Attribution;
}

export function tallyingOf(request: Request, pass: Pass): Tallying {
  const { measure, clock, period, attribution } = request;
  const credit = pass.creditOf(attribution);
  const those = (among: Condition): Population => ({ among, clock, period });
  switch (measure.kind) {
    case "count":
      return countTallying(pass.words, credit, pass.populationOf(those(measure.among)));
    case "rate": {
      const population = pass.populationOf(those(measure.among));
      return rateTallying(pass.words, credit, population, measure.counting);
    }
    case "sum":
    case "mean": {
      const population = pass.populationOf(those(measure.among));
      return sumTallying(pass.words, credit, population, quantityFact(measure.of), measure.kind);
    }
    case "quantile": {
      const slicing = pass.slicingOf(attribution, those(measure.among), measure.of);
      return tallyingOfSlices(slicing, (slices) => tallyQuantile(measure.p, slices));
    }
    case "activeDays": {
      const slicing = pass.slicingOf(attribution, those(measure.among), measure.at);
      return tallyingOfSlices(slicing, tallyActiveDays);
    }
    case "weightedMean":
    case "ratioOfSums": {
      const population = pass.populationOf(those(measure.among));
      const [of, by] = [quantityFact(measure.of), quantityFact(measure.by)];
      return pairTallying(pass.words, credit, population, of, by, measure.kind);
    }
    case "difference":
      return differenceTallying(
        tallyingOf({ ...request, measure: measure.of }, pass),
        tallyingOf({ ...request, measure: measure.minus }, pass),
      );
    case "ratio":
      return ratioTallying(
        tallyingOf({ ...request, measure: measure.of }, pass),
        tallyingOf({ ...request, measure: measure.per }, pass),
      );
  }
}

/** The pass shows the blocks to the slicing, once for all who want its slices. */
const tallyingOfSlices = (slicing: Slicing, tallyOf: (slices: Slices) => Tally): Tallying => ({
  look: () => undefined,
  tally: () => tallyOf(slicing.slices()),
});

/** In percentage points. Of shares of the same tickets, so that their counts are the same. */
const differenceTallying = (of: Tallying, minus: Tallying): Tallying => ({
  look(block) {
    of.look(block);
    minus.look(block);
  },
  tally() {
    const [first, second] = [of.tally(), minus.tally()];
    return {
      ...first,
      values: first.values.map((share, agent) => (share - second.values[agent]!) * 100),
    };
  },
});

function ratioTallying(of: Tallying, per: Tallying): Tallying {
  return {
    look(block) {
      of.look(block);
      per.look(block);
    },
    tally() {
      const dividend = of.tally();
      const divisor = per.tally();
      return {
        values: divided(dividend.values, divisor.values),
        counts: divisor.values,
        leftOut: dividend.leftOut.map((count, agent) => Math.max(count, divisor.leftOut[agent]!)),
      };
    },
  };
}
