import {
  engineVersion,
  parsePeriod,
  rulesPrint,
  ticketsPrint,
  type RunStamp,
} from "../../../engine";
import type { Tickets } from "../pane";
import type { Rules } from "../rulesOfBook";

/** What is not any more as it was when a month was scored; scoring again may give other numbers. */
export interface Drift {
  readonly data: boolean;
  readonly rules: boolean;
  readonly engine: boolean;
}

export const hasDrifted = ({ data, rules, engine }: Drift): boolean => data || rules || engine;

/** What a scored or frozen month says it rests on; nulls where somebody took it out of the ledger. */
export type Rested = Pick<RunStamp, "period" | "profiles"> & {
  readonly [Of in "data" | "rules" | "engine"]: string | null;
};

/** Against the tickets that were read and the rules that hold now. */
export function driftOf(rested: Rested, { outcome }: Tickets, { rulebook }: Rules): Drift {
  const { profiles, data, rules, engine } = rested;
  const period = parsePeriod(rested.period);
  const dataNow = () => ticketsPrint(outcome.table, period, rulebook.extraColumns);
  return {
    data: data !== null && data !== dataNow(),
    rules:
      rules !== null && period !== null && rules !== rulesPrint(rulebook, { profiles, period }),
    engine: engine !== null && engine !== engineVersion,
  };
}
