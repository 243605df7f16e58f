import { NO, UNKNOWN, YES } from "../../tickets/columns";
import { blankAnswers } from "../answers";
import { isAfter } from "../moments";
import {
  CATEGORY,
  contactsByCustomer,
  giveBackContacts,
  TICKET,
  type ContactList,
} from "./contactList";
import type { TableFact } from "./fact";
import { sortByMatter } from "./sortByMatter";

/**
 * Contacts of the same customer about the same category (any, where the sheet has no category),
 * compared by their creation: within the repeat window, its last moment included, the later one is
 * a repeat and the earlier one is followed. Tickets created at the same moment are neither, so that
 * sorting the sheet changes nothing.
 *
 * For each ticket both answers, `isRepeat` and `isFollowed`: UNKNOWN without customer, category or
 * creation.
 */
export const contacts: TableFact<Uint8Array> = {
  needs: [["customer", "createdAt"]],
  lacks: (table) => (table.has("category") ? [] : ["sameCategory"]),
  derive(from) {
    const compared = blankAnswers(from.table.size).fill(answers(UNKNOWN, UNKNOWN));
    const window = from.settings.repeatWindowDays;
    const list = contactsByCustomer(from, from.table.column("customer")!);
    for (let customer = 1; customer < list.ends.length; customer++) {
      const start = list.ends[customer - 1]!;
      const end = list.ends[customer]!;
      if (end - start > 1) sortByMatter(list, start, end);
      compare(list, start, end, window, compared);
    }
    giveBackContacts(list);
    return compared;
  },
};

const answers = (isRepeat: number, isFollowed: number): number => isRepeat | (isFollowed << 2);

/** The same matter came before. */
export const isRepeat = (compared: number): number => compared & 3;

/** The same matter came again. */
export const isFollowed = (compared: number): number => compared >> 2;

/** Answers for one customer's contacts, which stand in the order of matter and moment. */
function compare(
  { moments, entries }: ContactList,
  start: number,
  end: number,
  window: number,
  compared: Uint8Array,
): void {
  let before = 0;
  let beforeAt = Number.NaN;
  for (let at = start, next = start; at < end; at = next) {
    const category = entries[at * 4 + CATEGORY]!;
    const moment = moments[at * 2]!;
    while (next < end && entries[next * 4 + CATEGORY] === category && moments[next * 2] === moment)
      next++;
    if (category !== 0 && moment !== Number.POSITIVE_INFINITY) {
      const isLater = before === category;
      const isEarlier = next < end && entries[next * 4 + CATEGORY] === category;
      const answer = answers(
        isLater && !isAfter(moment, beforeAt + window) ? YES : NO,
        isEarlier && !isAfter(moments[next * 2]!, moment + window) ? YES : NO,
      );
      for (let same = at; same < next; same++) compared[entries[same * 4 + TICKET]!] = answer;
    }
    before = category;
    beforeAt = moment;
  }
}
