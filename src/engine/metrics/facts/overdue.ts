import { NO, UNKNOWN, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import { conditionVector } from "./conditionVector";
import { isAvailable, type ConditionFact } from "./fact";
import { recordedResolution } from "./recordedResolution";
import { resolved } from "./resolved";

/**
 * The ticket missed its target: the sheet's own flag, else resolved after its due time, or past it
 * and still open. Resolved on the due time itself is in time.
 */
export const overdue: ConditionFact = {
  needs: [["overdue"], ...resolved.needs.map((columns) => ["dueAt" as const, ...columns])],
  derive(from) {
    const flags = from.flags("overdue");
    const due = from.numbers("dueAt");
    const resolution = from.of(recordedResolution);
    const isResolved = isAvailable(resolved, from.table)
      ? from.of(resolved)
      : flags.map(() => UNKNOWN);

    return conditionVector(from.table.size, (ticket) => {
      if (flags[ticket] !== UNKNOWN) return flags[ticket] === YES;
      if (Number.isNaN(due[ticket]!)) return null;
      const isPastDue = isAfter(from.asOf, due[ticket]!);
      if (!isPastDue) return false;
      if (isResolved[ticket] === NO) return true;
      if (isResolved[ticket] === UNKNOWN || Number.isNaN(resolution[ticket]!)) return null;
      return isAfter(resolution[ticket]!, due[ticket]!);
    });
  },
};
