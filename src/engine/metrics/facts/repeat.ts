import { UNKNOWN } from "../../tickets/columns";
import { contacts, isRepeat } from "./contacts";
import { isAvailable, type ConditionFact } from "./fact";

/**
 * The ticket repeats an earlier one: the sheet's own flag, else by the customer's earlier contacts
 * within the window.
 */
export const repeat: ConditionFact = {
  needs: [["repeated"], ...contacts.needs],
  lacks: (table, settings) =>
    isAvailable(contacts, table) ? contacts.lacks!(table, settings) : [],
  derive(from) {
    const { size } = from;
    const flags = from.flags("repeated");
    if (!isAvailable(contacts, from.table)) return flags;
    const vector = from.answers();
    const compared = from.part(from.ofTable(contacts));
    for (let ticket = 0; ticket < size; ticket++) {
      const flag = flags[ticket]!;
      vector[ticket] = flag === UNKNOWN ? isRepeat(compared[ticket]!) : flag;
    }
    return vector;
  },
};
