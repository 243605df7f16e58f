import { NO, UNKNOWN, YES, type TextColumn } from "../../tickets/columns";
import { blankAnswers } from "../answers";
import { isAfter } from "../moments";
import { byWord } from "./byWord";
import type { Derivation, Fact } from "./fact";
import { sortByMatter, type ContactList } from "./sortByMatter";

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
    const { size } = from.table;
    const repeat = blankAnswers(size).fill(UNKNOWN);
    const followed = blankAnswers(size).fill(UNKNOWN);
    const window = from.settings.repeatWindowDays;

    const { order, starts } = byWord(from.table.column("customer")!);
    const list = {
      tickets: order,
      categories: categoriesOf(order, from.table.column("category")),
      moments: momentsOf(order, from),
    };
    for (let customer = 1; customer + 1 < starts.length; customer++) {
      const start = starts[customer]!;
      const end = starts[customer + 1]!;
      if (end - start > 1) sortByMatter(list, start, end);
      compare(list, start, end, window, { repeat, followed });
    }
    return { repeat, followed };
  },
};

/** Answers for one customer's contacts, which stand in the order of matter and moment. */
function compare(
  { tickets, categories, moments }: ContactList,
  start: number,
  end: number,
  window: number,
  { repeat, followed }: Contacts,
): void {
  for (let at = start, next = start; at < end; at = next) {
    const category = categories[at]!;
    const moment = moments[at]!;
    while (next < end && categories[next] === category && moments[next] === moment) next++;
    if (category === 0 || moment === Number.POSITIVE_INFINITY) continue;

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

// Everything that is compared is first laid out in the order in which it is.

function categoriesOf(order: Uint32Array, category: TextColumn | undefined): Uint32Array {
  const categories = new Uint32Array(order.length);
  if (!category) return categories.fill(1);
  const { codes } = category;
  for (let at = 0; at < order.length; at++) categories[at] = codes[order[at]!]!;
  return categories;
}

function momentsOf(order: Uint32Array, from: Derivation): Float64Array {
  const moments = new Float64Array(order.length);
  const createdAt = from.numbers("createdAt");
  for (let at = 0; at < order.length; at++) {
    const moment = createdAt[order[at]!]!;
    const isKnown = !Number.isNaN(moment) && !isAfter(moment, from.asOf);
    moments[at] = isKnown ? moment : Number.POSITIVE_INFINITY;
  }
  return moments;
}
