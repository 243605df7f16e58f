import type { QuantityFact } from "./fact";
import { firstResponseMinutes } from "./firstResponseMinutes";

/** When the first response came; missing where there is none that can be used. */
export const responseMoment: QuantityFact = {
  needs: [["firstResponseAt"], ["createdAt", "firstResponseDuration"]],
  derive(from) {
    const { size } = from;
    const minutes = from.of(firstResponseMinutes);
    const createdAt = from.numbers("createdAt");
    const respondedAt = from.numbers("firstResponseAt");

    const moments = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      const responded = respondedAt[ticket]!;
      const moment = Number.isNaN(responded)
        ? createdAt[ticket]! + minutes[ticket]! / 1440
        : responded;
      moments[ticket] = Number.isNaN(minutes[ticket]!) ? Number.NaN : moment;
    }
    return moments;
  },
};
