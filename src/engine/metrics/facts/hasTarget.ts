import { NO, UNKNOWN, YES } from "../../tickets/columns";
import type { ConditionFact } from "./fact";

/** The ticket has a due time, or the sheet says whether it was overdue. */
export const hasTarget: ConditionFact = {
  needs: [["overdue"], ["dueAt"]],
  derive(from) {
    const due = from.numbers("dueAt");
    return from
      .flags("overdue")
      .map((flag, ticket) => (flag === UNKNOWN && Number.isNaN(due[ticket]!) ? NO : YES));
  },
};
