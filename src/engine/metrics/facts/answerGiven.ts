import type { FieldOf } from "../../tickets/fields";
import { isAfter } from "../moments";
import type { QuantityFact } from "./fact";

/** What the customer answered to a question of a survey, missing outside `least` to `most`. */
export const answerGiven = (
  field: FieldOf<"number">,
  least: number,
  most: number,
  refuses: NonNullable<QuantityFact["refuses"]>,
): QuantityFact => ({
  needs: [[field]],
  refuses,
  derive(from) {
    const { asOf, size } = from;
    const given = from.numbers(field);
    const ratedAt = from.numbers("ratedAt");
    const answers = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      const answer = given[ticket]!;
      const isUsable = answer >= least && answer <= most && !isAfter(ratedAt[ticket]!, asOf);
      answers[ticket] = isUsable ? answer : Number.NaN;
    }
    return answers;
  },
});
