import { answerGiven } from "./answerGiven";
import type { QuantityFact } from "./fact";
import { otherScale } from "./otherScale";

const effort = answerGiven("effort", 1, 7, otherScale("effort", 1, 7, 5));

/** How easy the customer found it, 1–7, whichever way round the sheet's scale runs. */
export const ease: QuantityFact = {
  ...effort,
  derive(from) {
    const given = from.of(effort);
    if (from.settings.effortScale === "highIsEasy") return given;
    const { size } = from;
    const turned = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) turned[ticket] = 8 - given[ticket]!;
    return turned;
  },
};
