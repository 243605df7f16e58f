import type { Rulebook } from "../../rulebook/rulebook";
import type { MonthMeasures } from "../../scoring/measureMonth";
import type { Report } from "../../scoring/report";
import { rulesPrint } from "./rulesPrint";
import { ticketsPrint } from "./ticketsPrint";

/** What a scored month rests on, in few words: enough to tell whether scoring again would differ. */
export interface RunStamp {
  /** "2025-03" */
  readonly period: string;
  /** Ids of the profiles used, the main one first. */
  readonly profiles: readonly string[];
  readonly agents: number;
  /** Read, not only those of the month. */
  readonly tickets: number;
  /** The moment as of which open tickets were judged, a 1900 serial; null: not known. */
  readonly asOf: number | null;
  readonly engine: string;
  /** Fingerprints [RUN3] [RUN4]. */
  readonly data: string;
  readonly rules: string;
}

/**
 * Null where all months were taken together: only a period can be frozen.
 *
 * @param data the tickets' fingerprint where it is known already: it takes a look at each of them.
 */
export function stampRun(
  report: Report,
  { read }: MonthMeasures,
  rulebook: Rulebook,
  data?: string,
): RunStamp | null {
  const { period } = report;
  if (period === null) return null;
  const profiles = report.profiles.map(({ id }) => id);
  return {
    period: period.label,
    profiles,
    agents: report.agents.length,
    tickets: report.tickets,
    asOf: report.settings.asOf,
    engine: report.engine,
    data: data ?? ticketsPrint(read.table, period, rulebook.extraColumns),
    rules: rulesPrint(rulebook, { profiles, period }),
  };
}
