import type { Cells, Finding, Mend, MonthMeasures } from "../../../engine";
import type { FormulaInTheWay, HostProblem } from "../../../host";
import type { Rules } from "../rulesOfBook";
import { editDraft, type Draft, type DraftEvent } from "./draft";
import type { Version, Versions } from "./versions";

/** Where rules are worked on: it outlives the view, so that a draft waits while tickets are looked at. */
export interface Desk {
  readonly draft: Draft | null;
  readonly notice: Notice | null;
  /** The workbook is being written. */
  readonly busy: boolean;
  readonly measured: Measured | null;
  /** How far the measuring is, 0–1; null: nothing is being measured. */
  readonly measuring: number | null;
  readonly versions: Versions;
}

/** A month measured to see who would move, before anybody is scored. */
export interface Measured {
  readonly measures: MonthMeasures;
  /** It was measured by these. */
  readonly rules: Rules;
}

/** What people said may be written over. */
export interface Consent {
  /** What they edited in the sheet meanwhile. */
  readonly edits?: true;
  readonly formulas?: true;
}

/** A formula of people's own in whose place a value would stand. */
export interface FormulaLost extends FormulaInTheWay {
  readonly table: string;
}

/** What waits until somebody has said whether formulas may go. */
export type Waiting =
  | {
      readonly of: "save";
      /** What they said so far. */
      readonly consent: Consent;
    }
  | { readonly of: "mend" | "takeOut"; readonly finding: Finding }
  | { readonly of: "change"; readonly table: string; readonly changes: readonly Mend[] }
  | { readonly of: "restore"; readonly table: string; readonly version: Version }
  | { readonly of: "takeBack"; readonly mended: Mended };

/** A mend that was written, and the cells on both sides of it. */
export interface Mended {
  readonly table: string;
  readonly before: Cells;
  readonly after: Cells;
}

export type Notice =
  | { readonly kind: "host"; readonly problem: HostProblem }
  /** A file, or what was pasted, is no profile of ours. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
  /** It is gone, locked, or larger than the browser can hold. */
  | { readonly kind: "unreadFile"; readonly file: string }
  /** People edited the table while it was edited here. */
  | { readonly kind: "editedMeanwhile"; readonly table: string }
  | {
      readonly kind: "formulasInTheWay";
      readonly formulas: readonly FormulaLost[];
      readonly waiting: Waiting;
    }
  | { readonly kind: "saved"; readonly table: string }
  | {
      readonly kind: "mended" | "changed";
      readonly table: string;
      /** Null: a formula went with it, which no value brings back. */
      readonly mended: Mended | null;
    }
  | { readonly kind: "takenBack"; readonly table: string }
  /** People edited the table after it was mended, so that the mend is not taken back over that. */
  | { readonly kind: "editedSince"; readonly table: string }
  /** An earlier version was written as it stood: the pane cannot edit it. */
  | { readonly kind: "restored"; readonly table: string }
  /** A bug of ours. */
  | { readonly kind: "unexpected"; readonly message: string };

export type DeskEvent =
  | { readonly type: "draftOpened"; readonly draft: Draft }
  | { readonly type: "draftClosed" }
  | { readonly type: "draftEdited"; readonly edit: DraftEvent }
  | { readonly type: "worked"; readonly busy: boolean }
  | { readonly type: "told"; readonly notice: Notice | null }
  | { readonly type: "measuringMoved"; readonly share: number | null }
  | { readonly type: "measured"; readonly measured: Measured }
  | { readonly type: "versionsRead"; readonly versions: Versions };

export const clearDesk: Desk = {
  draft: null,
  notice: null,
  busy: false,
  measured: null,
  measuring: null,
  versions: {},
};

export function deskAfter(desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case "draftOpened":
      return { ...desk, draft: event.draft, notice: null };
    case "draftClosed":
      return { ...desk, draft: null, notice: null };
    case "draftEdited":
      return desk.draft ? { ...desk, draft: editDraft(desk.draft, event.edit) } : desk;
    case "worked":
      return { ...desk, busy: event.busy };
    case "told":
      return { ...desk, notice: event.notice };
    case "measuringMoved":
      return { ...desk, measuring: event.share };
    case "measured":
      return { ...desk, measured: event.measured, measuring: null };
    case "versionsRead":
      return { ...desk, versions: event.versions };
  }
}
