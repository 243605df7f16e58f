import { NO, UNKNOWN, YES } from "../../tickets/columns";
import type { Condition, Measure, Quantity } from "../algebra";
import { conditionColumn } from "../evaluate/conditionColumn";
import type { Credits } from "../evaluate/credits";
import { quantityFact } from "../evaluate/quantityFact";
import type { Block } from "../facts/fact";
import type { Standing } from "./rowBehind";

/** "leftOut": it cannot be told whether it belongs, or how it counts. Null: it does not belong. */
export type Verdict = Exclude<Standing, "notMatured" | "unusableTime" | "unknown"> | "leftOut";

/** How the credits of a block stand in a measure, one by one: as the tallies count them. */
export type Judge = (at: number) => Verdict | null;

/** A measure that is made of rows, not of two others. */
export type PlainMeasure = Exclude<Measure, { kind: "ratio" }>;

/** The conditions among which a row is one of those a measure is about. */
export function populationOf(measure: PlainMeasure): Condition {
  return measure.kind === "difference" ? populationOf(plain(measure.of)) : measure.among;
}

/** Ratios of ratios are not written. */
const plain = (measure: Measure): PlainMeasure => {
  if (measure.kind === "ratio") throw new Error("a difference of ratios has no rows of its own");
  return measure;
};

export function judgeOf(
  measure: PlainMeasure,
  among: Uint8Array,
  credits: Credits,
  block: Block,
): Judge {
  const answers = (condition: Condition) => credits.spread(conditionColumn(condition, block));
  const numbers = (quantity: Quantity) => credits.spread(block.of(quantityFact(quantity)));
  switch (measure.kind) {
    case "count":
      return (at) => ofAmong(among[at]!, "counted");
    case "rate": {
      const counted = answers(measure.counting);
      return (at) => ofAmong(among[at]!, ofAnswer(counted[at]!));
    }
    case "difference": {
      const { of, minus } = measure;
      if (of.kind !== "rate" || minus.kind !== "rate")
        return judgeOf(plain(of), among, credits, block);
      const [counted, against] = [answers(of.counting), answers(minus.counting)];
      return (at) => {
        const verdict = ofAmong(among[at]!, ofAnswer(counted[at]!));
        return verdict === "notCounted" && against[at] === YES ? "against" : verdict;
      };
    }
    case "sum":
    case "mean":
    case "quantile":
    case "activeDays": {
      const values = numbers(measure.kind === "activeDays" ? measure.at : measure.of);
      return (at) => ofAmong(among[at]!, Number.isNaN(values[at]!) ? "leftOut" : "measured");
    }
    case "weightedMean":
    case "ratioOfSums": {
      const [values, weights] = [numbers(measure.of), numbers(measure.by)];
      return (at) => {
        if (among[at] === NO) return null;
        const [value, weight] = [values[at]!, weights[at]!];
        const isPair = !Number.isNaN(value) && !Number.isNaN(weight);
        if (isPair && among[at] === YES) return "measured";
        return Math.abs(value) > 0 || weight > 0 ? "leftOut" : null;
      };
    }
  }
}

const ofAnswer = (answer: number): Verdict =>
  answer === YES ? "counted" : answer === UNKNOWN ? "leftOut" : "notCounted";

function ofAmong(answer: number, whereItBelongs: Verdict): Verdict | null {
  if (answer === NO) return null;
  return answer === YES ? whereItBelongs : "leftOut";
}
