import type { QuantityFact } from "./fact";

/** Hours since creation by the clock of the settings, as of the moment of judgement. */
export const ageHours: QuantityFact = {
  needs: [["createdAt"]],
  derive(from) {
    const { asOf, clock, size } = from;
    const createdAt = from.numbers("createdAt");
    const hours = from.quantity();
    for (let ticket = 0; ticket < size; ticket++)
      hours[ticket] = clock.hoursBetween(createdAt[ticket]!, asOf);
    return hours;
  },
};
