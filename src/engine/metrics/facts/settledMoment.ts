import { YES } from "../../tickets/columns";
import { isAvailable, type QuantityFact } from "./fact";
import { recordedResolution } from "./recordedResolution";
import { resolved } from "./resolved";

/**
 * From when on the customer has no more reason to come: the resolution of a resolved ticket, else
 * the creation. The repeat window begins here, for the test and for the wait alike.
 */
export const settledMoment: QuantityFact = {
  needs: [["createdAt"]],
  derive(from) {
    const createdAt = from.numbers("createdAt");
    if (!isAvailable(recordedResolution, from.table)) return createdAt;
    const { size } = from;
    const resolution = from.of(recordedResolution);
    const isResolved = from.of(resolved);
    const moments = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      const created = createdAt[ticket]!;
      const isLater = isResolved[ticket] === YES && resolution[ticket]! > created;
      moments[ticket] = isLater ? resolution[ticket]! : created;
    }
    return moments;
  },
};
