import type { TextColumn } from "../../tickets/columns";
import type { TicketTable } from "../../tickets/ticketTable";
import type { RowBehind } from "../behind/rowBehind";
import { rowsBehind, type RowsRequest } from "../behind/rowsBehind";
import type { Settings } from "../settings";
import { binsOf, type Bins, type BinsRequest } from "./bins";
import { blocksOf } from "./blocks";
import { creditBook } from "./creditBook";
import { derivationOf } from "./derivation";
import { Pass } from "./Pass";
import { groupedBook } from "./groupedBook";
import { groupTally } from "./groupTally";
import { rosterOf } from "./roster";
import type { Tally } from "./tally";
import { tallyingOf, type Request } from "./tallyingOf";

export interface Evaluation {
  /** The data are judged as they stood at this moment; NaN when the tickets hold no moment. */
  readonly asOf: number;
  /** Everybody whom a ticket may be credited to, by code, in the order of their appearance. */
  readonly agents: readonly { readonly code: number; readonly name: string }[];
  /** All in one go; what several of them need is derived once. */
  measure(requests: readonly Request[]): readonly Tally[];
  /** What one tally is made of; of everybody where no agent is named. */
  rowsOf(request: RowsRequest, agent: string | null): readonly RowBehind[];
  /** How a quantity of everybody's tickets is spread. */
  binsOf(request: BinsRequest): Bins;
  /** Of groups of people, counted from 1; entry 0: of all groups together. */
  measureGroups(request: Request, groupOf: ReadonlyMap<string, number>, groups: number): Tally;
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
  const asOf = settings.asOf ?? Number.NaN;
  const blocks = blocksOf(derivationOf(table, settings, asOf));
  const roster = rosterOf(table, agents, settings);
  const book = creditBook(roster, table, blocks);
  const tallies = new Map<string, Tally>();

  function measure(requests: readonly Request[]): readonly Tally[] {
    const keys = requests.map((request) => JSON.stringify(request));
    measureMissing(new Map(keys.map((key, at) => [key, requests[at]!])));
    return keys.map((key) => tallies.get(key)!);
  }

  function measureMissing(requests: Map<string, Request>): void {
    for (const key of tallies.keys()) requests.delete(key);
    if (requests.size === 0) return;

    const pass = new Pass(book);
    const tallyings = [...requests.values()].map((request) => tallyingOf(request, pass));
    for (const block of blocks()) {
      for (const tallying of tallyings) tallying.look(block);
      pass.look(block);
    }
    [...requests.keys()].forEach((key, at) => tallies.set(key, tallyings[at]!.tally()));
    pass.giveBack();
  }

  function rowsOf(request: RowsRequest, agent: string | null): readonly RowBehind[] {
    const code = agent === null ? 0 : roster.words.indexOf(agent);
    return agent !== null && code <= 0
      ? []
      : rowsBehind(request, code, { names: roster.words, book, blocks });
  }

  function measureGroups(
    request: Request,
    byName: ReadonlyMap<string, number>,
    groups: number,
  ): Tally {
    const groupOf = Uint32Array.from(roster.words, (name) => byName.get(name) ?? 0);
    const ofAgents = (asked: Request): Tally => measure([asked])[0]!;
    const grouped = groupedBook(book, groupOf, groups);
    return groupTally(request, { groupOf, groups, book: grouped, blocks, ofAgents });
  }

  const people = roster.agents.map((code) => ({ code, name: roster.words[code]! }));
  return {
    asOf,
    agents: people,
    measure,
    rowsOf,
    binsOf: (request) => binsOf(request, { book, blocks }),
    measureGroups,
  };
}
