import type { QuantityFact } from "./fact";
import { isAvailable } from "./fact";
import { resolvedMoment } from "./resolvedMoment";

/** When the rating came, as near as the sheet tells: its own time, else the resolution, else the creation. */
export const ratedMoment: QuantityFact = {
  needs: [["ratedAt"], ...resolvedMoment.needs, ["createdAt"]],
  derive(from) {
    const createdAt = from.numbers("createdAt");
    const resolvedAt = isAvailable(resolvedMoment, from.table)
      ? from.of(resolvedMoment)
      : createdAt;
    return from.numbers("ratedAt").map((ratedAt, ticket) => {
      if (!Number.isNaN(ratedAt)) return ratedAt;
      const moment = resolvedAt[ticket]!;
      return Number.isNaN(moment) ? createdAt[ticket]! : moment;
    });
  },
};
