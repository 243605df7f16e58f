import type { TextColumn } from "../../tickets/columns";
import type { TicketTable } from "../../tickets/ticketTable";
import type { Settings } from "../settings";
import { blocksOf } from "./blocks";
import { derivationOf } from "./derivation";
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
  const tallies = new Map<string, Tally>();

  function measure(requests: readonly Request[]): readonly Tally[] {
    const keyed = new Map(requests.map((request) => [JSON.stringify(request), request]));
    const missing = [...keyed].filter(([key]) => !tallies.has(key));
    const tallyings = missing.map(([, request]) => tallyingOf(request, agents.words.length));
    const lookingAgain = tallyings.filter(({ lookAgain }) => lookAgain !== undefined);

    if (tallyings.length > 0)
      for (const block of blocks()) for (const tallying of tallyings) tallying.look(block);
    if (lookingAgain.length > 0)
      for (const block of blocks()) for (const tallying of lookingAgain) tallying.lookAgain!(block);

    missing.forEach(([key], at) => tallies.set(key, tallyings[at]!.tally()));
    return requests.map((request) => tallies.get(JSON.stringify(request))!);
  }

  return { agents: codesOf(agents), measure };
}

/** A word that no ticket has is that of a row which is not a ticket. */
function codesOf({ codes, words }: TextColumn): readonly number[] {
  const seen = new Uint8Array(words.length);
  for (let ticket = 0; ticket < codes.length; ticket++) seen[codes[ticket]!] = 1;
  return [...words.keys()].filter((code) => code > 0 && seen[code] === 1);
}
