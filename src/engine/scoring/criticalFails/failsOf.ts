import { comparableName } from "../../metrics/inputs/comparableName";
import type { HistoryPeriod } from "../history/historyPeriod";
import { isConfirmed, type ConfirmedFail, type CriticalFail } from "./criticalFail";

/** The confirmed fails of a period [FAIL2]. */
export interface FailsOfMonth {
  readonly all: readonly ConfirmedFail[];
  /** In the order of the table; whatever the case and spaces of the name. */
  readonly of: (agent: string) => readonly ConfirmedFail[];
}

export function failsOf(fails: readonly CriticalFail[], { label }: HistoryPeriod): FailsOfMonth {
  const all = fails.filter(isConfirmed).filter(({ period }) => period.label === label);
  const byAgent = new Map<string, ConfirmedFail[]>();
  for (const fail of all) {
    const name = comparableName(fail.agent);
    byAgent.set(name, [...(byAgent.get(name) ?? []), fail]);
  }
  return { all, of: (agent) => byAgent.get(comparableName(agent)) ?? [] };
}
