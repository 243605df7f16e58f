import type { TicketTable } from "../../tickets/ticketTable";
import { chains } from "../attribution";
import type { Block, Fact } from "../facts/fact";
import type { Attribution } from "../settings";
import type { PersonField, Roster } from "./roster";

/**
 * Whose the tickets of a block are: one credit a ticket, or several where it is shared out. Vectors of
 * tickets are spread over the credits before they are counted.
 */
export interface Credits {
  readonly size: number;
  /** Codes of the roster; 0: nobody's. */
  readonly agents: Uint32Array;
  /** What part of the ticket each has; where it is left out, each has the whole. */
  readonly weights?: Float64Array;
  readonly spread: <Vector extends Uint8Array | Float64Array>(vector: Vector) => Vector;
}

export type CreditFact = Fact<Credits>;

/** By one policy of attribution. */
export function creditFact(policy: Attribution, roster: Roster, table: TicketTable): CreditFact {
  if (policy === "replyShare" || policy === "participants")
    return table.has("repliers") ? sharedCredits(policy, roster) : ownedCredits(["agent"], roster);
  const fields = chains[policy].filter((field) => table.has(field));
  return ownedCredits(fields, roster);
}

/** Each ticket is one person's: of the first of these columns that names somebody. */
const ownedCredits = (fields: readonly PersonField[], roster: Roster): CreditFact => ({
  needs: [],
  derive(from) {
    const [last, ...before] = fields.toReversed();
    let agents = from.codes(last!);
    for (const field of before) agents = named(field, agents, roster, from);
    return { size: from.size, agents, spread: (vector) => vector };
  },
});

function named(field: PersonField, others: Uint32Array, roster: Roster, from: Block): Uint32Array {
  const codes = from.codes(field);
  const own = roster.codesOf(field);
  const agents = from.codeRoom();
  for (let ticket = 0; ticket < from.size; ticket++)
    agents[ticket] = own[codes[ticket]!]! || others[ticket]!;
  return agents;
}

/** Everybody who replied has the ticket, for a part or for the whole; its owner, if nobody did. */
const sharedCredits = (policy: "replyShare" | "participants", roster: Roster): CreditFact => ({
  needs: [],
  derive(from) {
    const owners = from.codes("agent");
    const repliers = from.codes("repliers");
    const tickets: number[] = [];
    const agents: number[] = [];
    const weights: number[] = [];
    for (let ticket = 0; ticket < from.size; ticket++) {
      const replies = roster.repliers[repliers[ticket]!] ?? [];
      for (const [agent, share] of replies.length > 0 ? replies : [[owners[ticket]!, 1] as const]) {
        tickets.push(ticket);
        agents.push(agent);
        weights.push(share);
      }
    }
    return {
      size: tickets.length,
      agents: Uint32Array.from(agents),
      ...(policy === "replyShare" ? { weights: Float64Array.from(weights) } : {}),
      spread: (vector) => spread(vector, tickets),
    };
  },
});

function spread<Vector extends Uint8Array | Float64Array>(
  vector: Vector,
  tickets: readonly number[],
): Vector {
  const wide = vector.constructor as new (size: number) => Vector;
  const spreadOut = new wide(tickets.length);
  for (let credit = 0; credit < tickets.length; credit++)
    spreadOut[credit] = vector[tickets[credit]!]!;
  return spreadOut;
}
