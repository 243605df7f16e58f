import type { HistoryPeriod } from "../history/historyPeriod";

/**
 * Something that fails as a whole, whatever else was right (mission B.4): wrong advice with
 * consequences, a breach of privacy, an insult. A person says what follows, and another one confirms.
 */
export interface CriticalFail {
  readonly period: HistoryPeriod;
  readonly agent: string;
  /** Id of the metric it is a fail in; null: of the work as a whole. */
  readonly metric: string | null;
  /** Number of the check or the ticket, "" where nobody noted it. */
  readonly check: string;
  /** What the check had scored, in the metric's points; null: not told. */
  readonly scored: number | null;
  readonly effect: FailEffect;
  readonly reason: string;
  /** Null: nobody yet, and nothing follows. */
  readonly confirmedBy: string | null;
}

export type FailEffect =
  /** Recorded only: the check was entered as 0 already, or nothing shall follow but a red line. */
  | { readonly kind: "none" }
  /** The check counts 0 in the mean of all checks; Zendesk fails the conversation so [Z8]. */
  | { readonly kind: "check" }
  /** The metric scores 0, whatever its value. */
  | { readonly kind: "metric" }
  /** The composite is no more than so many points; 0 leaves nothing. */
  | { readonly kind: "composite"; readonly atMost: number };

export type ConfirmedFail = CriticalFail & { readonly confirmedBy: string };

export const isConfirmed = (fail: CriticalFail): fail is ConfirmedFail => fail.confirmedBy !== null;
