import { UNKNOWN } from "../../tickets/columns";
import type { TicketTable } from "../../tickets/ticketTable";
import type { Derivation, Fact } from "../facts/fact";
import type { Settings } from "../settings";

/** Derives each fact once and keeps it. */
export function derivationOf(table: TicketTable, settings: Settings, asOf: number): Derivation {
  const facts = new Map<Fact<unknown>, unknown>();
  let noNumbers: Float64Array | undefined;
  let noFlags: Uint8Array | undefined;
  const derivation: Derivation = {
    table,
    settings,
    asOf,
    numbers: (field) =>
      table.column(field)?.values ?? (noNumbers ??= new Float64Array(table.size).fill(Number.NaN)),
    flags: (field) =>
      table.column(field)?.values ?? (noFlags ??= new Uint8Array(table.size).fill(UNKNOWN)),
    of<Vector>(fact: Fact<Vector>): Vector {
      if (!facts.has(fact)) facts.set(fact, fact.derive(derivation));
      return facts.get(fact) as Vector;
    },
  };
  return derivation;
}
