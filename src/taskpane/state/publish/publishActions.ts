import type { FreezeOptions, MadeKind } from "../../../host";
import type { Language } from "../../../locales/language";
import type { Pane } from "../pane";
import type { PublishChoice } from "./publishChoice";
import type { Publishing } from "./publishing";

export interface PublishActions {
  /** Looks at the months of the workbook anew. */
  readonly check: () => Promise<void>;
  readonly openSheet: (sheetId: string) => Promise<void>;
  readonly choose: (choice: PublishChoice) => Promise<void>;
  readonly freeze: (period: string, confirmation: Confirmation) => Promise<void>;
  readonly unfreeze: (period: string, reason: string, language: Language) => Promise<void>;
  /** Whom scoring a month again would move; writes nothing. */
  readonly compare: (period: string) => Promise<void>;
  readonly repair: () => Promise<void>;
  readonly toValues: (where: "workbook" | "sheet", language: Language) => Promise<void>;
  readonly putBack: (language: Language) => Promise<void>;
  /** Shows what would be removed. */
  readonly list: () => Promise<void>;
  readonly unlist: () => void;
  readonly remove: (kinds: ReadonlySet<MadeKind>) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

export type Confirmation = Pick<FreezeOptions, "confirmedBy" | "note" | "language">;

export interface PublishSession extends PublishActions {
  readonly state: () => Publishing;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What publishing needs of the pane. */
export interface PublishPane {
  readonly state: () => Pane;
  readonly subscribe: (listener: () => void) => () => void;
  readonly readRules: () => Promise<void>;
  readonly readAgain: () => Promise<void>;
}
