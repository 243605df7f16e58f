import { NO, UNKNOWN, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { ConditionFact } from "./fact";
import { firstResponseMinutes } from "./firstResponseMinutes";

/**
 * The ticket has had its first response. UNKNOWN where the sheet tells of one whose time cannot be
 * used, for instance before the ticket's creation.
 */
export const answered: ConditionFact = {
  needs: firstResponseMinutes.needs,
  derive(from) {
    const { asOf, size } = from;
    const minutes = from.of(firstResponseMinutes);
    const durations = from.numbers("firstResponseDuration");
    const createdAt = from.numbers("createdAt");
    const respondedAt = from.numbers("firstResponseAt");

    const withoutMinutes = (ticket: number): number => {
      const duration = durations[ticket]!;
      const responded = respondedAt[ticket]!;
      if (Number.isNaN(duration) && Number.isNaN(responded)) return NO;
      const moment = Number.isNaN(duration) ? responded : createdAt[ticket]! + duration / 1440;
      return isAfter(moment, asOf) ? NO : UNKNOWN;
    };
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++)
      vector[ticket] = Number.isNaN(minutes[ticket]!) ? withoutMinutes(ticket) : YES;
    return vector;
  },
};
