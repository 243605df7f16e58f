import { conditionVector } from "./conditionVector";
import type { ConditionFact } from "./fact";
import { firstResponseMinutes } from "./firstResponseMinutes";
import { isAfter } from "../moments";

/**
 * The ticket has had its first response. UNKNOWN where the sheet tells of one whose time cannot be
 * used, for instance before the ticket's creation.
 */
export const answered: ConditionFact = {
  needs: firstResponseMinutes.needs,
  derive(from) {
    const minutes = from.of(firstResponseMinutes);
    const durations = from.numbers("firstResponseDuration");
    const createdAt = from.numbers("createdAt");
    const respondedAt = from.numbers("firstResponseAt");
    return conditionVector(from.table.size, (ticket) => {
      if (!Number.isNaN(minutes[ticket]!)) return true;
      if (isAfter(respondedAt[ticket]!, from.asOf)) return false;
      if (isAfter(createdAt[ticket]! + durations[ticket]! / 1440, from.asOf)) return false;
      const isRecorded = !Number.isNaN(durations[ticket]!) || !Number.isNaN(respondedAt[ticket]!);
      return isRecorded ? null : false;
    });
  },
};
