import type { QuantityFact } from "./fact";

/** How the customer felt at the end, 1–5: as the sheet says, else by the rating. */
export const sentimentAfter: QuantityFact = {
  needs: [["sentimentEnd"], ["rating"]],
  derive(from) {
    const { size } = from;
    const ends = from.numbers("sentimentEnd");
    const ratings = from.numbers("rating");
    const feelings = from.quantity();
    for (let ticket = 0; ticket < size; ticket++)
      feelings[ticket] = Number.isNaN(ends[ticket]!) ? ratings[ticket]! : ends[ticket]!;
    return feelings;
  },
};
