import { conditionVector } from "./conditionVector";
import type { ConditionFact } from "./fact";

/** The ticket was opened again at least once after a resolution. */
export const reopened: ConditionFact = {
  needs: [["reopens"]],
  derive(from) {
    const reopens = from.numbers("reopens");
    return conditionVector(from.table.size, (ticket) =>
      Number.isNaN(reopens[ticket]!) ? null : reopens[ticket]! >= 1,
    );
  },
};
