import { NO, UNKNOWN, YES } from "../../tickets/columns";
import { borrowed, givenBack } from "../../workingMemory";
import { blankAnswers } from "../answers";
import { isAfter } from "../moments";
import type { Settings } from "../settings";
import {
  CATEGORY,
  contactsByCustomer,
  giveBackContacts,
  TICKET,
  type ContactList,
} from "./contactList";
import type { TableFact } from "./fact";
import { settledMoment } from "./settledMoment";
import { sortByMatter } from "./sortByMatter";

/**
 * Contacts of the same customer about the same category (any, where the sheet has no category), in
 * the order of their creation. A later one within the repeat window of an earlier one, its last
 * moment included, is a repeat, and the earlier one is followed; the window begins when the earlier
 * one was settled, and a contact before that is a repeat too. Tickets created at the same moment are
 * neither, so that sorting the sheet changes nothing.
 *
 * For each ticket three answers, `isRepeat`, `isFollowed` and `cameBefore`: UNKNOWN without customer,
 * category or creation.
 */
export const contacts: TableFact<Uint8Array> = {
  needs: [["customer", "createdAt"]],
  lacks: (table) => (table.has("category") ? [] : ["sameCategory"]),
  derive(from) {
    const { table, settings } = from;
    const unknown = answers(UNKNOWN, UNKNOWN, UNKNOWN);
    const compared = blankAnswers(table.size).fill(unknown);
    const memory = borrowed(table.size * 8);
    const settled = from.ofAll(settledMoment, new Float64Array(memory, 0, table.size));
    const list = contactsByCustomer(from, table.column("customer")!);
    for (let customer = 1; customer < list.ends.length; customer++) {
      const start = list.ends[customer - 1]!;
      const end = list.ends[customer]!;
      if (end - start > 1) sortByMatter(list, start, end);
      compare(list, start, end, settled, settings, compared);
    }
    giveBackContacts(list);
    givenBack(memory);
    return compared;
  },
};

const answers = (isRepeat: number, isFollowed: number, cameBefore: number): number =>
  isRepeat | (isFollowed << 2) | (cameBefore << 4);

/** The same matter came before, within the repeat window. */
export const isRepeat = (compared: number): number => compared & 3;

/** The same matter came again, within the repeat window. */
export const isFollowed = (compared: number): number => (compared >> 2) & 3;

/** The same matter came before, within the look-back window. */
export const cameBefore = (compared: number): number => compared >> 4;

/** Answers for one customer's contacts, which stand in the order of matter and moment. */
function compare(
  { moments, entries }: ContactList,
  start: number,
  end: number,
  settled: Float64Array,
  { repeatWindowDays, lookBackDays }: Settings,
  compared: Uint8Array,
): void {
  let matter = 0;
  /** When the last of the earlier contacts was settled. */
  let reach = Number.NEGATIVE_INFINITY;
  for (let at = start, next = start; at < end; at = next) {
    const category = entries[at * 4 + CATEGORY]!;
    const moment = moments[at * 2]!;
    while (next < end && entries[next * 4 + CATEGORY] === category && moments[next * 2] === moment)
      next++;
    if (category !== matter) reach = Number.NEGATIVE_INFINITY;
    matter = category;
    if (category === 0 || moment === Number.POSITIVE_INFINITY) continue;

    const hasNext = next < end && entries[next * 4 + CATEGORY] === category;
    const following = hasNext ? moments[next * 2]! : Number.POSITIVE_INFINITY;
    const again = isAfter(moment, reach + repeatWindowDays) ? NO : YES;
    const before = isAfter(moment, reach + lookBackDays) ? NO : YES;
    for (let same = at; same < next; same++) {
      const ticket = entries[same * 4 + TICKET]!;
      const followed = isAfter(following, settled[ticket]! + repeatWindowDays) ? NO : YES;
      compared[ticket] = answers(again, followed, before);
      if (settled[ticket]! > reach) reach = settled[ticket]!;
    }
  }
}
