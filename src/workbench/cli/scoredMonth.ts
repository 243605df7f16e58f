import type { Finding, MonthMeasures, Report, Rulebook, Settlement } from "../../engine";

/** A month as `score` has it: the report and what it rests on. */
export interface ScoredMonth {
  readonly report: Report;
  readonly settlement: Settlement | null;
  readonly findings: readonly Finding[];
  readonly measures: MonthMeasures;
  readonly rulebook: Rulebook;
}
