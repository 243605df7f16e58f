import type { HistoryEntry } from "../scoring/history/historyTable";
import { parseHistoryPeriod, type HistoryPeriod } from "../scoring/history/historyPeriod";
import type { KeptScore } from "../scoring/history/scoresTable";
import type { Report } from "../scoring/report";
import { mean } from "../stats/mean";

/** One month of the team [INS6]. */
export interface TeamMonth {
  readonly period: HistoryPeriod;
  /** Mean composite of the people who have one; null where nobody has. */
  readonly composite: number | null;
  /** How many have one. */
  readonly people: number;
  /** Of everybody together, 0–1; null where it was not measured or not kept. */
  readonly csat: number | null;
}

interface Past {
  readonly history: readonly HistoryEntry[];
  readonly kept?: readonly KeptScore[];
}

const MONTHS = 12;
const CSAT = "CSAT";

/** Ascending, the report's own period last; none where all months are taken together. */
export function teamTrend(report: Report, { history, kept = [] }: Past): readonly TeamMonth[] {
  const present = report.period && parseHistoryPeriod(report.period.label);
  if (!present) return [];

  const isBefore = ({ kind, number }: HistoryPeriod) =>
    kind === present.kind && number < present.number;
  const composites = new Map<number, number[]>();
  const csat = new Map<number, number | null>();
  const periods = new Map<number, HistoryPeriod>();
  for (const { period, composite } of history) {
    if (!isBefore(period)) continue;
    periods.set(period.number, period);
    const known = composites.get(period.number) ?? [];
    composites.set(period.number, composite === null ? known : [...known, composite]);
  }
  for (const { period, agent, metric, value } of kept) {
    if (!isBefore(period) || agent !== null || metric !== CSAT) continue;
    periods.set(period.number, period);
    csat.set(period.number, value);
  }

  const past = [...periods.values()]
    .sort((a, b) => a.number - b.number)
    .map((period) =>
      monthOf(period, composites.get(period.number) ?? [], csat.get(period.number) ?? null),
    );
  const scored = report.agents.flatMap(({ composite }) => composite ?? []);
  const now = report.team.metrics.get(CSAT);
  return [
    ...past.slice(1 - MONTHS),
    monthOf(present, scored, now?.kind === "measured" ? now.value : null),
  ];
}

const monthOf = (
  period: HistoryPeriod,
  composites: readonly number[],
  csat: number | null,
): TeamMonth => ({
  period,
  composite: composites.length === 0 ? null : mean(composites),
  people: composites.length,
  csat,
});
