import { NO, TOO_LATE, UNKNOWN, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import { isAvailable, type ConditionFact } from "./fact";
import { recordedResolution } from "./recordedResolution";
import { resolved } from "./resolved";

/**
 * The ticket missed its target: the sheet's own flag, else resolved after its due time, or past it
 * and still open. Resolved on the due time itself is in time; more than a year after the creation is
 * not, though nobody knows when.
 */
export const overdue: ConditionFact = {
  needs: [["overdue"], ...resolved.needs.map((columns) => ["dueAt" as const, ...columns])],
  derive(from) {
    const { asOf, size } = from;
    const flags = from.flags("overdue");
    if (!from.table.has("dueAt") || !isAvailable(resolved, from.table)) return flags;
    const due = from.numbers("dueAt");
    const createdAt = from.numbers("createdAt");
    const isResolved = from.of(resolved);
    const resolution = from.of(recordedResolution);

    const byDueTime = (ticket: number): number => {
      const limit = due[ticket]!;
      if (Number.isNaN(limit)) return UNKNOWN;
      if (!isAfter(asOf, limit)) return NO;
      if (isResolved[ticket] === NO) return YES;
      const moment = resolution[ticket]!;
      if (moment === TOO_LATE) return limit - createdAt[ticket]! <= 366 ? YES : UNKNOWN;
      if (isResolved[ticket] === UNKNOWN || Number.isNaN(moment)) return UNKNOWN;
      return isAfter(moment, limit) ? YES : NO;
    };
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const flag = flags[ticket]!;
      vector[ticket] = flag === UNKNOWN ? byDueTime(ticket) : flag;
    }
    return vector;
  },
};
