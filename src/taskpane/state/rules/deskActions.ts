import type { Finding, Mend, Profile } from "../../../engine";
import type { Language } from "../../../locales/language";
import type { Pane } from "../pane";
import type { Consent, Desk, Mended, Waiting } from "./desk";
import type { DraftEvent } from "./draft";
import type { Room } from "./rooms";
import type { Version } from "./versions";

/** What can be done with rules; what is written is the same table that people see in the sheet. */
export interface DeskActions {
  /** Opens a profile of the workbook for editing. */
  readonly edit: (profile: Profile) => void;
  readonly duplicate: (profile: Profile, language: Language) => void;
  readonly change: (edit: DraftEvent) => void;
  readonly discard: () => void;
  /** Writes the draft, over what people wrote in the sheet only where they said so. */
  readonly save: (language: Language, consent?: Consent) => Promise<void>;
  readonly importText: (text: string, file: string) => void;
  readonly importFile: (file: Pick<File, "name" | "text">) => Promise<void>;
  /** Takes an earlier version into the draft; it holds once it is saved. */
  readonly restore: (table: string, version: Version, language: Language) => Promise<void>;
  readonly mend: (finding: Finding, language: Language) => Promise<void>;
  /** Takes the metric that a finding is about out of its table of weights. */
  readonly takeOut: (finding: Finding, language: Language) => Promise<void>;
  /** Writes cells of a table as somebody set them in the pane. */
  readonly changeCells: (
    table: string,
    changes: readonly Mend[],
    language: Language,
  ) => Promise<void>;
  /** Undoes the mend that was written last. */
  readonly takeBack: (mended: Mended) => Promise<void>;
  /** Does what waited, now that formulas may go. */
  readonly replaceFormulas: (waiting: Waiting, language: Language) => Promise<void>;
  readonly create: (room: Room, language: Language) => Promise<void>;
  readonly open: (table: string) => Promise<void>;
  readonly remove: (table: string) => Promise<void>;
  readonly showFinding: (finding: Finding) => Promise<void>;
  /** Measures the month chosen, so that it shows who would move. */
  readonly measure: () => Promise<void>;
  readonly stopMeasuring: () => void;
  readonly dismiss: () => void;
}

export interface DeskSession extends DeskActions {
  readonly state: () => Desk;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the desk needs of the pane. */
export interface DeskPane {
  readonly state: () => Pane;
  readonly readRules: () => Promise<void>;
}
