import { UNKNOWN } from "../../tickets/columns";
import type { ConditionFact } from "./fact";

/** The ticket has a due time, or the sheet says whether it was overdue. */
export const hasTarget: ConditionFact = {
  needs: [["overdue"], ["dueAt"]],
  derive(from) {
    const { size } = from;
    const flags = from.flags("overdue");
    const due = from.numbers("dueAt");
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++)
      vector[ticket] = +(flags[ticket] !== UNKNOWN) | +!Number.isNaN(due[ticket]!);
    return vector;
  },
};
