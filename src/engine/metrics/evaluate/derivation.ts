import type { TicketTable } from "../../tickets/ticketTable";
import type { Derivation, TableFact } from "../facts/fact";
import type { Settings } from "../settings";
import { spanClockOf } from "../spanClock";
import { blocksOf } from "./blocks";
import { kept } from "./kept";

/** Derives each fact of the whole table once and keeps it. */
export function derivationOf(table: TicketTable, settings: Settings, asOf: number): Derivation {
  const facts = new Map<TableFact<unknown>, unknown>();
  const derivation: Derivation = {
    table,
    settings,
    asOf,
    clock: spanClockOf(settings),
    ofTable: <Value>(fact: TableFact<Value>) =>
      kept(facts, fact, () => fact.derive(derivation)) as Value,
    ofAll(fact, column) {
      for (const block of blocksOf(derivation)())
        column.set(block.of(fact).subarray(0, block.size), block.first);
      return column;
    },
  };
  return derivation;
}
