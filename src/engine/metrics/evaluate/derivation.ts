import type { TicketTable } from "../../tickets/ticketTable";
import type { Derivation, TableFact } from "../facts/fact";
import type { Settings } from "../settings";
import { kept } from "./kept";

/** Derives each fact of the whole table once and keeps it. */
export function derivationOf(table: TicketTable, settings: Settings, asOf: number): Derivation {
  const facts = new Map<TableFact<unknown>, unknown>();
  const derivation: Derivation = {
    table,
    settings,
    asOf,
    ofTable: <Value>(fact: TableFact<Value>) =>
      kept(facts, fact, () => fact.derive(derivation)) as Value,
  };
  return derivation;
}
