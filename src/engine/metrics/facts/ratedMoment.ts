import { YES } from "../../tickets/columns";
import { isAvailable, type QuantityFact } from "./fact";
import { recordedResolution } from "./recordedResolution";
import { resolved } from "./resolved";

/**
 * When the rating came, as near as the sheet tells: its own time, else the ticket's resolution,
 * else its creation.
 */
export const ratedMoment: QuantityFact = {
  needs: [["ratedAt"], ...recordedResolution.needs, ["createdAt"]],
  derive(from) {
    const { size } = from;
    const ratedAt = from.numbers("ratedAt");
    const createdAt = from.numbers("createdAt");
    const resolution = from.of(recordedResolution);
    const isResolved = isAvailable(resolved, from.table) ? from.of(resolved) : undefined;

    const moments = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      let moment = ratedAt[ticket]!;
      if (Number.isNaN(moment) && isResolved?.[ticket] === YES) moment = resolution[ticket]!;
      if (Number.isNaN(moment)) moment = createdAt[ticket]!;
      moments[ticket] = moment;
    }
    return moments;
  },
};
