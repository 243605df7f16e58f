import type { Period } from "../../calendar/period";
import type { Condition } from "../algebra";
import { clockOf, type Clock } from "../clocks";
import type { Block, ConditionFact } from "../facts/fact";
import { here } from "../facts/here";
import { andColumns } from "../kleene";
import { conditionColumn } from "./conditionColumn";
import { periodColumn } from "./periodColumn";

/** Tickets that a measure is about. */
export interface Population {
  readonly among: Condition;
  readonly clock: Clock;
  /** Null: all tickets, whenever they came. */
  readonly period: Period | null;
}

/** Whether each ticket belongs. */
export const populationFact = ({ among, clock, period }: Population): ConditionFact => ({
  needs: [],
  derive(from) {
    const present = andColumns(conditionColumn(among, from), from.of(here), from.answers());
    return period ? andColumns(present, inPeriod(clock, period, from), present) : present;
  },
});

function inPeriod(clock: Clock, period: Period, from: Block): Uint8Array {
  const { moment, of } = clockOf(clock, from.table)!;
  const inside = periodColumn(from.of(moment), period, from);
  return of ? andColumns(inside, from.of(of), inside) : inside;
}
