import { minutesBetween } from "../moments";
import type { QuantityFact } from "./fact";

/** Minutes since creation, as of the moment of judgement. */
export const ageMinutes: QuantityFact = {
  needs: [["createdAt"]],
  derive(from) {
    const { asOf, size } = from;
    const createdAt = from.numbers("createdAt");
    const minutes = from.quantity();
    for (let ticket = 0; ticket < size; ticket++)
      minutes[ticket] = minutesBetween(createdAt[ticket]!, asOf);
    return minutes;
  },
};
