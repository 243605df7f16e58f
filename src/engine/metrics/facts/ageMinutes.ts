import type { QuantityFact } from "./fact";

/** Minutes since creation by the clock of the settings, as of the moment of judgement. */
export const ageMinutes: QuantityFact = {
  needs: [["createdAt"]],
  derive(from) {
    const { asOf, clock, size } = from;
    const createdAt = from.numbers("createdAt");
    const minutes = from.quantity();
    for (let ticket = 0; ticket < size; ticket++)
      minutes[ticket] = clock.minutesBetween(createdAt[ticket]!, asOf);
    return minutes;
  },
};
