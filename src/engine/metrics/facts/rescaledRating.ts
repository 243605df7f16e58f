import type { QuantityFact } from "./fact";

/** The rating as a share: of its maximum, 0.2–1, or between its ends, 0–1. */
export const rescaledRating = (lowest: 0 | 1): QuantityFact => ({
  needs: [["rating"]],
  derive(from) {
    const { size } = from;
    const ratings = from.numbers("rating");
    const shares = from.quantity();
    for (let ticket = 0; ticket < size; ticket++)
      shares[ticket] = (ratings[ticket]! - lowest) / (5 - lowest);
    return shares;
  },
});
