import type { Moved } from "../../../engine";
import type {
  CheckedMonth,
  FormulasFixed,
  FormulasPutBack,
  FormulasRepaired,
  Frozen,
  HostProblem,
  Made,
  Removed,
} from "../../../host";
import type { Drift } from "./driftOf";
import type { PublishChoice } from "./publishChoice";

/** The last step of a month: it outlives the view, so that long work goes on while others are on view. */
export interface Publishing {
  /** Scored or frozen, ascending; null until they are known. */
  readonly months: readonly CheckedMonth[] | null;
  /** By month: what changed since it was scored. */
  readonly drifts: ReadonlyMap<string, Drift>;
  readonly choice: PublishChoice;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** Formulas of ours that stand as values. */
  readonly fixedFormulas: number;
  /** What would go, while a person is asked; null: nobody asked. */
  readonly made: Made | null;
  readonly compared: Compared | null;
}

export type WorkKind =
  | "checking"
  | "freezing"
  | "unfreezing"
  | "comparing"
  | "repairing"
  | "fixing"
  | "puttingBack"
  | "listing"
  | "removing";

export interface Work {
  readonly kind: WorkKind;
  /** 0–1; null where it cannot be told. */
  readonly share: number | null;
  readonly cancelling: boolean;
}

/** A frozen month against the tickets and rules of now. */
export interface Compared {
  readonly period: string;
  /** Agents on the frozen sheet or scored now. */
  readonly people: number;
  readonly moved: readonly Moved[];
}

export type Notice =
  | { readonly kind: "host"; readonly problem: HostProblem }
  | { readonly kind: "frozen"; readonly period: string; readonly frozen: Frozen }
  | { readonly kind: "unfrozen"; readonly period: string }
  | { readonly kind: "repaired"; readonly outcome: FormulasRepaired }
  | { readonly kind: "fixed"; readonly outcome: FormulasFixed }
  | { readonly kind: "putBack"; readonly outcome: FormulasPutBack }
  | { readonly kind: "removed"; readonly outcome: Removed }
  /** Unfinished sheets of a pane that died went. */
  | { readonly kind: "leftOver"; readonly sheets: readonly string[] }
  /** Nobody can be scored now, so there is nothing to compare with. */
  | { readonly kind: "notComparable"; readonly period: string }
  /** A bug of ours. */
  | { readonly kind: "unexpected"; readonly message: string };

export type PublishEvent =
  | { readonly type: "monthsChecked"; readonly months: readonly CheckedMonth[] }
  | { readonly type: "driftsKnown"; readonly drifts: ReadonlyMap<string, Drift> }
  | { readonly type: "choiceMade"; readonly choice: PublishChoice }
  | { readonly type: "workStarted"; readonly kind: WorkKind }
  | { readonly type: "workMoved"; readonly share: number }
  | { readonly type: "cancelAsked" }
  | { readonly type: "workEnded" }
  | { readonly type: "told"; readonly notice: Notice | null }
  | { readonly type: "formulasCounted"; readonly count: number }
  | { readonly type: "madeListed"; readonly made: Made | null }
  | { readonly type: "compared"; readonly compared: Compared | null };

export function publishingAfter(publishing: Publishing, event: PublishEvent): Publishing {
  const { work } = publishing;
  switch (event.type) {
    case "monthsChecked":
      return { ...publishing, months: event.months };
    case "driftsKnown":
      return { ...publishing, drifts: event.drifts };
    case "choiceMade":
      return { ...publishing, choice: event.choice };
    case "workStarted":
      return { ...publishing, work: { kind: event.kind, share: null, cancelling: false } };
    case "workMoved":
      return work ? { ...publishing, work: { ...work, share: event.share } } : publishing;
    case "cancelAsked":
      return work ? { ...publishing, work: { ...work, cancelling: true } } : publishing;
    case "workEnded":
      return { ...publishing, work: null };
    case "told":
      return { ...publishing, notice: event.notice };
    case "formulasCounted":
      return { ...publishing, fixedFormulas: event.count };
    case "madeListed":
      return { ...publishing, made: event.made };
    case "compared":
      return { ...publishing, compared: event.compared };
  }
}
