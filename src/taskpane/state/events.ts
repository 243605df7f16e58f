import type { Report } from "../../engine";
import type { ReportWritten, Source } from "../../host";
import type { Problem, ProfileChoice, Progress, Tickets } from "./pane";

/**
 * What happened. An answer carries the number of the request it belongs to and is dropped once a
 * newer request has been made.
 */
export type PaneEvent =
  | { readonly type: "lookStarted"; readonly request: number }
  | {
      readonly type: "lookFinished";
      readonly request: number;
      readonly sources: readonly Source[];
      readonly profiles: readonly ProfileChoice[];
    }
  /** Sheets or tables came, went or were renamed; or a profile table was edited. */
  | {
      readonly type: "workbookChanged";
      readonly sources: readonly Source[];
      readonly profiles: readonly ProfileChoice[];
    }
  | { readonly type: "readStarted"; readonly request: number; readonly source: Source }
  | { readonly type: "ticketsRead"; readonly request: number; readonly tickets: Tickets }
  | { readonly type: "ticketsEdited"; readonly source: string }
  | { readonly type: "monthChosen"; readonly month: string }
  | { readonly type: "profileChosen"; readonly profile: string }
  | { readonly type: "scoreStarted"; readonly request: number }
  | { readonly type: "progressed"; readonly request: number; readonly progress: Progress }
  | { readonly type: "cancelAsked" }
  /** Looking, reading or scoring, whichever goes on, came to nothing. */
  | { readonly type: "failed"; readonly request: number; readonly problem: Problem }
  | {
      readonly type: "scored";
      readonly request: number;
      readonly tickets: Tickets;
      readonly report: Report;
      readonly written: ReportWritten;
    }
  | { readonly type: "problemRaised"; readonly problem: Problem }
  | { readonly type: "problemDismissed" };
