import type { TicketTable } from "../../tickets/ticketTable";
import type { Attribution } from "../settings";
import { creditFact, type CreditFact } from "./credits";
import { kept } from "./kept";
import type { Roster } from "./roster";
import type { TableBlock } from "./TableBlock";

/** Whose the tickets of a table are, by each policy that somebody asked for. */
export interface CreditBook {
  /** Of the roster. */
  readonly words: number;
  creditOf(policy: Attribution): CreditFact;
  /** By code of the roster, how many tickets are credited in all. */
  ticketsOf(policy: Attribution): Uint32Array;
}

export function creditBook(
  roster: Roster,
  table: TicketTable,
  blocks: () => Iterable<TableBlock>,
): CreditBook {
  const facts = new Map<Attribution, CreditFact>();
  const tickets = new Map<Attribution, Uint32Array>();
  const creditOf = (policy: Attribution): CreditFact =>
    kept(facts, policy, () => creditFact(policy, roster, table));

  function count(policy: Attribution): Uint32Array {
    const counts = new Uint32Array(roster.words.length);
    for (const block of blocks()) {
      const { agents, size } = block.of(creditOf(policy));
      for (let at = 0; at < size; at++) counts[agents[at]!]!++;
    }
    return counts;
  }
  return {
    words: roster.words.length,
    creditOf,
    ticketsOf: (policy) => kept(tickets, policy, () => count(policy)),
  };
}
