import type { Input } from "../metrics/inputs/input";
import type { Metric } from "../metrics/metric";
import type { Settings } from "../metrics/settings";
import type { ReviewNote } from "../review/notes/notesTable";
import type { CriticalFail } from "../scoring/criticalFails/criticalFail";
import type { HistoryEntry } from "../scoring/history/historyTable";
import type { KeptScore } from "../scoring/history/scoresTable";
import type { Salary } from "../scoring/pay/salariesTable";
import type { PhaseRule } from "../scoring/phases/phase";
import type { Profile } from "../scoring/profiles/profile";
import type { SettlementRules } from "../scoring/settlement/rules";
import type { ColumnChoice } from "../tickets/columnMap/columnChoice";
import type { ExclusionRules } from "../tickets/exclusions/exclusionRule";
import type { People } from "../tickets/people/people";
import type { RatingWords } from "../tickets/values/rating";

/** Everything that a workbook's tables of rules say; where it has none, what holds without them. */
export interface Rulebook {
  /** What people said of the sheets' columns. */
  readonly columns: readonly ColumnChoice[];
  readonly people: People;
  readonly exclusions: ExclusionRules;
  /** What words of customers are worth, where the firm sees it otherwise. */
  readonly ratingWords: RatingWords;
  /** With the calendar and the targets. */
  readonly settings: Settings;
  /** The catalogue, and the user's own behind it. */
  readonly metrics: readonly Metric[];
  /** Headers that the user's own metrics count by, beside the fields. */
  readonly extraColumns: readonly string[];
  readonly inputs: readonly Input[];
  /** The workbook's own first, then the built-in ones whose names they do not bear. */
  readonly profiles: readonly Profile[];
  readonly phases: readonly PhaseRule[];
  readonly settlement: SettlementRules;
  /** Composites of earlier periods. */
  readonly history: readonly HistoryEntry[];
  /** Single metrics of earlier periods. */
  readonly kept: readonly KeptScore[];
  readonly salaries: readonly Salary[];
  /** Null: the workbook has no list of them, and nobody was counted. */
  readonly criticalFails: readonly CriticalFail[] | null;
  /** What reviewers wrote; no number rests on it. */
  readonly notes: readonly ReviewNote[];
}
