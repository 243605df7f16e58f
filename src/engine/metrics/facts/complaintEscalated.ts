import { UNKNOWN } from "../../tickets/columns";
import type { ConditionFact } from "./fact";

/** The complaint went to a higher level: the sheet's own flag for it, else that of any ticket. */
export const complaintEscalated: ConditionFact = {
  needs: [["complaintEscalated"], ["escalated"]],
  derive(from) {
    const { size } = from;
    const flags = from.flags("complaintEscalated");
    const escalated = from.flags("escalated");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) {
      const flag = flags[ticket]!;
      vector[ticket] = flag === UNKNOWN ? escalated[ticket]! : flag;
    }
    return vector;
  },
};
