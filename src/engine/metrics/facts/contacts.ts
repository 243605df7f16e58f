import { NO, UNKNOWN, YES } from "../../tickets/columns";
import { isAfter } from "../moments";
import type { Derivation, Fact } from "./fact";
import { sortByMoment, sortByWords } from "./order";

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
  refinedBy: { column: "category", name: "sameCategory" },
  derive(from) {
    const { size } = from.table;
    const repeat = new Uint8Array(size).fill(UNKNOWN);
    const followed = new Uint8Array(size).fill(UNKNOWN);
    const { repeatWindowDays } = from.settings;
    const createdAt = from.numbers("createdAt");

    const { order, starts } = byMatter(from);
    for (let matter = 0; matter + 1 < starts.length; matter++) {
      const start = starts[matter]!;
      const end = starts[matter + 1]!;
      if (end - start > 1) sortByMoment(order, createdAt, start, end);
      for (let at = start; at < end;) {
        const moment = createdAt[order[at]!]!;
        let next = at + 1;
        while (next < end && createdAt[order[next]!] === moment) next++;

        const before = at > start ? createdAt[order[at - 1]!]! : Number.NaN;
        const after = next < end ? createdAt[order[next]!]! : Number.NaN;
        const isRepeat = at > start && !isAfter(moment, before + repeatWindowDays) ? YES : NO;
        const isFollowed = next < end && !isAfter(after, moment + repeatWindowDays) ? YES : NO;
        for (; at < next; at++) {
          repeat[order[at]!] = isRepeat;
          followed[order[at]!] = isFollowed;
        }
      }
    }
    return { repeat, followed };
  },
};

/** Tickets ordered by customer and category; those that cannot be compared are left out. */
function byMatter(from: Derivation): { order: Uint32Array; starts: Uint32Array } {
  const createdAt = from.numbers("createdAt");
  const customers = from.table.column("customer")!;
  const categories = from.table.column("category");

  let count = 0;
  let comparable = new Uint32Array(from.table.size);
  for (let ticket = 0; ticket < comparable.length; ticket++) {
    const moment = createdAt[ticket]!;
    if (Number.isNaN(moment) || isAfter(moment, from.asOf)) continue;
    if (customers.codes[ticket] === 0 || categories?.codes[ticket] === 0) continue;
    comparable[count++] = ticket;
  }
  comparable = comparable.subarray(0, count);

  const byCategory = categories ? sortByWords(comparable, categories) : comparable;
  const order = sortByWords(byCategory, customers);

  const starts = new Uint32Array(count + 1);
  let matters = 0;
  for (let at = 0; at < count; at++) {
    const ticket = order[at]!;
    const previous = order[at - 1];
    const isNew =
      previous === undefined ||
      customers.codes[ticket] !== customers.codes[previous] ||
      categories?.codes[ticket] !== categories?.codes[previous];
    if (isNew) starts[matters++] = at;
  }
  starts[matters] = count;
  return { order, starts: starts.subarray(0, matters + 1) };
}
