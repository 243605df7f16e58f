import type { ReportWritten, Source } from "../../host";
import type { Holdings } from "./lookThrough";
import type { MonthScored, Problem, Progress, Tickets } from "./pane";
import type { Rules } from "./rulesOfBook";

/**
 * What happened. An answer carries the number of the request it belongs to and is dropped once a
 * newer request has been made.
 */
export type PaneEvent =
  | { readonly type: "lookStarted"; readonly request: number }
  | ({ readonly type: "lookFinished"; readonly request: number } & Holdings)
  /** Sheets or tables came, went or were renamed. */
  | ({ readonly type: "workbookChanged" } & Holdings)
  /** Tables of rules were read anew. */
  | {
      readonly type: "rulesRead";
      readonly rules: Rules;
      /** The tickets are about to be read by them. */
      readonly forReading: boolean;
    }
  | {
      readonly type: "readStarted";
      readonly request: number;
      readonly chosen: readonly Source[];
    }
  | { readonly type: "ticketsRead"; readonly request: number; readonly tickets: Tickets }
  /** By the key of the source. */
  | { readonly type: "ticketsEdited"; readonly source: string }
  | { readonly type: "monthChosen"; readonly month: string }
  | { readonly type: "profileChosen"; readonly profile: string }
  | { readonly type: "scoreStarted"; readonly request: number }
  | { readonly type: "progressed"; readonly request: number; readonly progress: Progress }
  | { readonly type: "cancelAsked" }
  /** Looking, reading or scoring, whichever goes on, came to nothing. */
  /** Cancelled, but Excel takes no calls; what comes of the work is told when it is known. */
  | { readonly type: "leftWaiting"; readonly request: number }
  | { readonly type: "failed"; readonly request: number; readonly problem: Problem }
  | {
      readonly type: "scored";
      readonly request: number;
      readonly tickets: Tickets;
      readonly scored: MonthScored;
      readonly written: ReportWritten;
    }
  | { readonly type: "problemRaised"; readonly problem: Problem }
  | { readonly type: "problemDismissed" };
