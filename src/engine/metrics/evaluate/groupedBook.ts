import type { Attribution } from "../settings";
import type { CreditBook } from "./creditBook";
import type { CreditFact } from "./credits";
import { kept } from "./kept";

/**
 * The same tickets, credited to groups of people.
 *
 * @param groupOf by code of the roster; 0: in no group.
 * @param groups how many there are, counted from 1.
 */
export function groupedBook(book: CreditBook, groupOf: Uint32Array, groups: number): CreditBook {
  const facts = new Map<Attribution, CreditFact>();
  const grouped = (policy: Attribution): CreditFact => ({
    needs: [],
    derive(from) {
      const credits = from.of(book.creditOf(policy));
      const agents = new Uint32Array(credits.size);
      for (let at = 0; at < credits.size; at++) agents[at] = groupOf[credits.agents[at]!]!;
      return { ...credits, agents };
    },
  });
  return {
    words: groups + 1,
    creditOf: (policy) => kept(facts, policy, () => grouped(policy)),
    ticketsOf(policy) {
      const counts = new Uint32Array(groups + 1);
      book.ticketsOf(policy).forEach((count, code) => (counts[groupOf[code]!]! += count));
      return counts;
    },
  };
}
