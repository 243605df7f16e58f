import { blankAnswers } from "../answers";
import { NO, UNKNOWN, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import { contactsByCustomer } from "./contactsByCustomer";
import type { Fact } from "./fact";
import { sortByMatter } from "./sortByMatter";

/** For each ticket whether the same matter came before, and whether it came again. */
export interface Contacts {
  readonly repeat: Uint8Array;
  readonly followed: Uint8Array;
}

/**
 * Contacts of the same customer about the same category (any, where the sheet has no category),
 * compared by their creation: within the repeat window, its last moment included, the later one is
 * a repeat and the earlier one is followed. Tickets created at the same moment are neither, so that
 * sorting the sheet changes nothing.
 *
 * UNKNOWN for a ticket without customer, category or creation.
 */
export const contacts: Fact<Contacts> = {
  needs: [["customer", "createdAt"]],
  lacks: (table) => (table.has("category") ? [] : ["sameCategory"]),
  derive(from) {
    const repeat = blankAnswers(from.table.size).fill(UNKNOWN);
    const followed = blankAnswers(from.table.size).fill(UNKNOWN);
    const window = from.settings.repeatWindowDays;

    const all = contactsByCustomer(from);
    const { tickets, categories, moments, starts } = all;
    for (let customer = 0; customer + 1 < starts.length; customer++) {
      const start = starts[customer]!;
      const end = starts[customer + 1]!;
      if (end - start > 1) sortByMatter(all, start, end);

      for (let at = start, next = at; at < end; at = next) {
        const category = categories[at]!;
        const moment = moments[at]!;
        while (++next < end && categories[next] === category && moments[next] === moment);

        const isLater = at > start && categories[at - 1] === category;
        const isEarlier = next < end && categories[next] === category;
        const isRepeat = isLater && !isAfter(moment, moments[at - 1]! + window) ? YES : NO;
        const isFollowed = isEarlier && !isAfter(moments[next]!, moment + window) ? YES : NO;
        for (let same = at; same < next; same++) {
          repeat[tickets[same]!] = isRepeat;
          followed[tickets[same]!] = isFollowed;
        }
      }
    }
    return { repeat, followed };
  },
};
