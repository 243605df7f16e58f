import type { Period } from "../../calendar/period";
import type { TextColumn } from "../../tickets/columns";
import type { TicketTable } from "../../tickets/ticketTable";
import type { Condition, Measure } from "../algebra";
import { clockOf, type Clock } from "../clocks";
import { quantities, type QuantityName } from "../facts";
import { here } from "../facts/here";
import { andColumns } from "../kleene";
import type { Settings } from "../settings";
import { conditionColumn } from "./conditionColumn";
import { derivationOf } from "./derivation";
import { kept } from "./kept";
import { periodColumn } from "./periodColumn";
import { slicerOf, type Slices } from "./slices";
import { divided, tallyCount, tallyRate, tallySum, type Tally } from "./tally";
import { tallyActiveDays } from "./tallyActiveDays";
import { tallyQuantile } from "./tallyQuantile";

export interface Request {
  /** Only of conditions and quantities that the table has the columns for. */
  readonly measure: Measure;
  readonly clock: Clock;
  /** Null: all tickets, whenever they came. */
  readonly period: Period | null;
}

export interface Evaluation {
  /** Codes of the agents who have a ticket, in the order of their appearance. */
  readonly agents: readonly number[];
  measure(request: Request): Tally;
}

/**
 * Measures over one table under one set of settings, with `asOf` filled in. Derived columns are kept
 * throughout, those of a period until another period is asked for, results always: scoring again
 * costs nothing.
 */
export function evaluationOf(
  table: TicketTable,
  agents: TextColumn,
  settings: Settings,
): Evaluation {
  const from = derivationOf(table, settings, settings.asOf ?? Number.NaN);
  const columns = new Map<string, Uint8Array>();
  const populations = new Map<string, Uint8Array>();
  const slice = slicerOf(agents, table.size);
  let sliced: { readonly key: string; readonly slices: Slices } | undefined;
  const tallies = new Map<string, Tally>();
  let current = "";

  const columnOf = (condition: Condition): Uint8Array =>
    kept(columns, JSON.stringify(condition), () => conditionColumn(condition, from));

  const inPeriod = (clock: Clock, period: Period): Uint8Array =>
    kept(populations, clock, () => {
      const { moment, of } = clockOf(clock, table)!;
      const inside = periodColumn(from.of(moment), period);
      return of ? andColumns(inside, from.of(of)) : inside;
    });

  function population(among: Condition, { clock, period }: Request): Uint8Array {
    return kept(populations, JSON.stringify([among, period && clock]), () => {
      const present = andColumns(columnOf(among), from.of(here));
      return period ? andColumns(present, inPeriod(clock, period)) : present;
    });
  }

  function slicesOf(of: QuantityName, among: Condition, request: Request): Slices {
    const key = JSON.stringify([of, among, request.clock, request.period]);
    if (sliced?.key !== key)
      sliced = { key, slices: slice(population(among, request), from.of(quantities[of])) };
    return sliced.slices;
  }

  function tally(request: Request): Tally {
    const { measure } = request;
    switch (measure.kind) {
      case "count":
        return tallyCount(agents, population(measure.among, request));
      case "rate":
        return tallyRate(agents, population(measure.among, request), columnOf(measure.counting));
      case "sum":
      case "mean": {
        const values = from.of(quantities[measure.of]);
        return tallySum(agents, population(measure.among, request), values, measure.kind);
      }
      case "quantile":
        return tallyQuantile(measure.p, slicesOf(measure.of, measure.among, request));
      case "activeDays":
        return tallyActiveDays(slicesOf(measure.at, measure.among, request));
      case "ratio": {
        const of = tally({ ...request, measure: measure.of });
        const per = tally({ ...request, measure: measure.per });
        const leftOut = Math.max(of.leftOut, per.leftOut);
        return { values: divided(of.values, per.values), counts: per.values, leftOut };
      }
    }
  }

  function measure(request: Request): Tally {
    return kept(tallies, JSON.stringify(request), () => {
      const period = JSON.stringify(request.period);
      if (period !== current) {
        populations.clear();
        current = period;
      }
      return tally(request);
    });
  }

  return { agents: codesOf(agents), measure };
}

/** A word that no ticket has is that of a row which is not a ticket. */
function codesOf({ codes, words }: TextColumn): readonly number[] {
  const seen = new Uint8Array(words.length);
  for (let ticket = 0; ticket < codes.length; ticket++) seen[codes[ticket]!] = 1;
  return [...words.keys()].filter((code) => code > 0 && seen[code] === 1);
}
