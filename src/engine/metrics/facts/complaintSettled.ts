import { NO, UNKNOWN } from "../../tickets/columns";
import { isAvailable, type ConditionFact } from "./fact";
import { resolved } from "./resolved";

/**
 * The customer confirmed that the complaint is resolved. Without a column that says so, the ticket
 * is resolved. Where the column says nothing of a ticket that is still open, it is not settled.
 */
export const complaintSettled: ConditionFact = {
  needs: [["complaintResolved"], ...resolved.needs],
  lacks: (table) => (table.has("complaintResolved") ? [] : ["customerConfirmed"]),
  derive(from) {
    const { size, table } = from;
    const isResolved = isAvailable(resolved, table) ? from.of(resolved) : undefined;
    if (!table.has("complaintResolved")) return isResolved!;
    const flags = from.flags("complaintResolved");
    if (isResolved === undefined) return flags;
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const flag = flags[ticket]!;
      vector[ticket] = flag === UNKNOWN && isResolved[ticket] === NO ? NO : flag;
    }
    return vector;
  },
};
