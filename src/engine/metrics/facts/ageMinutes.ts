import { minutesBetween } from "../moments";
import type { QuantityFact } from "./fact";

/** Minutes since creation, as of the moment of judgement. */
export const ageMinutes: QuantityFact = {
  needs: [["createdAt"]],
  derive(from) {
    const createdAt = from.numbers("createdAt");
    const minutes = new Float64Array(from.table.size);
    for (let ticket = 0; ticket < minutes.length; ticket++)
      minutes[ticket] = minutesBetween(createdAt[ticket]!, from.asOf);
    return minutes;
  },
};
