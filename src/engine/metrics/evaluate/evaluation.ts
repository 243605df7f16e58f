import type { TextColumn } from "../../tickets/columns";
import type { TicketTable } from "../../tickets/ticketTable";
import type { Settings } from "../settings";
import { blocksOf } from "./blocks";
import { derivationOf } from "./derivation";
import { Pass } from "./Pass";
import type { Tally } from "./tally";
import { tallyingOf, type Request } from "./tallyingOf";

export interface Evaluation {
  /** Codes of the agents who have a ticket, in the order of their appearance. */
  readonly agents: readonly number[];
  /** All in one go; what several of them need is derived once. */
  measure(requests: readonly Request[]): readonly Tally[];
}

/**
 * Measures over one table under one set of settings, with `asOf` filled in. Results are kept:
 * scoring again costs nothing.
 */
export function evaluationOf(
  table: TicketTable,
  agents: TextColumn,
  settings: Settings,
): Evaluation {
  const blocks = blocksOf(derivationOf(table, settings, settings.asOf ?? Number.NaN));
  const tickets = ticketsByCode(agents);
  const tallies = new Map<string, Tally>();

  function measure(requests: readonly Request[]): readonly Tally[] {
    const keys = requests.map((request) => JSON.stringify(request));
    measureMissing(new Map(keys.map((key, at) => [key, requests[at]!])));
    return keys.map((key) => tallies.get(key)!);
  }

  function measureMissing(requests: Map<string, Request>): void {
    for (const key of tallies.keys()) requests.delete(key);
    if (requests.size === 0) return;

    const pass = new Pass(tickets);
    const tallyings = [...requests.values()].map((request) => tallyingOf(request, pass));
    for (const block of blocks()) {
      for (const tallying of tallyings) tallying.look(block);
      pass.look(block);
    }
    [...requests.keys()].forEach((key, at) => tallies.set(key, tallyings[at]!.tally()));
    pass.giveBack();
  }

  // A word that no ticket has is that of a row which is not a ticket.
  const agentCodes = [...tickets.keys()].filter((code) => code > 0 && tickets[code]! > 0);
  return { agents: agentCodes, measure };
}

function ticketsByCode({ codes, words }: TextColumn): Uint32Array {
  const tickets = new Uint32Array(words.length);
  for (let ticket = 0; ticket < codes.length; ticket++) tickets[codes[ticket]!]!++;
  return tickets;
}
