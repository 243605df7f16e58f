import { hoursBetween, isAfter } from "../moments";
import type { QuantityFact } from "./fact";

/** Hours from creation to the arrival on site, whatever the clock; missing before the arrival. */
export const arrivalHours: QuantityFact = {
  needs: [["createdAt", "visitArrivedAt"]],
  derive(from) {
    const { asOf, size } = from;
    const createdAt = from.numbers("createdAt");
    const arrivedAt = from.numbers("visitArrivedAt");
    const hours = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      const moment = arrivedAt[ticket]!;
      const span = hoursBetween(createdAt[ticket]!, moment);
      hours[ticket] = span >= 0 && !isAfter(moment, asOf) ? span : Number.NaN;
    }
    return hours;
  },
};
