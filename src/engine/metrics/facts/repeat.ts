import { UNKNOWN } from "../../tickets/columns";
import { contacts } from "./contacts";
import { isAvailable, type ConditionFact } from "./fact";

/**
 * The ticket repeats an earlier one: the sheet's own flag, else by the customer's earlier contacts
 * within the window.
 */
export const repeat: ConditionFact = {
  needs: [["repeated"], ...contacts.needs],
  lacks: (table) => (isAvailable(contacts, table) ? contacts.lacks!(table) : []),
  derive(from) {
    const flags = from.flags("repeated");
    if (!isAvailable(contacts, from.table)) return flags;
    const { repeat: compared } = from.of(contacts);
    if (!from.table.has("repeated")) return compared;
    return flags.map((flag, ticket) => (flag === UNKNOWN ? compared[ticket]! : flag));
  },
};
