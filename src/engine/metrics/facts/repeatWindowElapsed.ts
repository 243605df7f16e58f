import { isAfter } from "../moments";
import { conditionVector } from "./conditionVector";
import { contacts } from "./contacts";
import { isAvailable, type ConditionFact } from "./fact";
import { recordedResolution } from "./recordedResolution";

/**
 * The customer has had the whole repeat window since the resolution (since the creation, in a sheet
 * without resolution times) to come again. Asked only where repeats can be told.
 */
export const repeatWindowElapsed: ConditionFact = {
  needs: contacts.needs,
  derive(from) {
    const { repeatWindowDays } = from.settings;
    const since = isAvailable(recordedResolution, from.table)
      ? from.of(recordedResolution)
      : from.numbers("createdAt");
    return conditionVector(from.table.size, (ticket) =>
      Number.isNaN(since[ticket]!) ? null : !isAfter(since[ticket]! + repeatWindowDays, from.asOf),
    );
  },
};
