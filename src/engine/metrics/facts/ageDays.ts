import { minutesBetween } from "../moments";
import type { QuantityFact } from "./fact";

/** Days of 24 hours since creation, as of the moment of judgement, whatever the clock. */
export const ageDays: QuantityFact = {
  needs: [["createdAt"]],
  derive(from) {
    const { asOf, size } = from;
    const createdAt = from.numbers("createdAt");
    const days = from.quantity();
    for (let ticket = 0; ticket < size; ticket++)
      days[ticket] = minutesBetween(createdAt[ticket]!, asOf) / 1440;
    return days;
  },
};
