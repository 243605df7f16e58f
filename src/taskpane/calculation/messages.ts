import type {
  Cells,
  MeasureRequest,
  MonthMeasures,
  PackedTable,
  ReadOptions,
  ReadOutcome,
  TicketsBehind,
} from "../../engine";
import type { Month } from "../state/pane";
import type {
  MetricProgress,
  MonthGrounds,
  ReadTickets,
  SheetOfSet,
  ValueAsked,
} from "./calculation";

/** From the page to the worker, carried out in this order. */
export type Order =
  | { readonly type: "rows"; readonly sheet: number; readonly rows: Cells }
  | {
      readonly type: "read";
      readonly sheets: readonly SheetOfSet[];
      readonly options: ReadOptions;
    }
  | { readonly type: "hold"; readonly read: PackedTickets }
  | { readonly type: "measure"; readonly request: MeasureRequest; readonly grounds: boolean }
  | ({ readonly type: "behind"; readonly look: number } & ValueAsked);

/** From the worker to the page. */
export type Reply =
  /** The worker is there; nothing was asked of it yet. */
  | { readonly type: "ready" }
  | {
      readonly type: "read";
      readonly outcome: PackedTickets | Exclude<ReadOutcome, { kind: "read" }>;
      readonly months: readonly Month[];
    }
  | { readonly type: "metric"; readonly progress: MetricProgress }
  /** The page has the tickets and knows what it asked to measure. */
  | {
      readonly type: "measured";
      readonly measures: Omit<MonthMeasures, "read" | "measured">;
      readonly grounds: MonthGrounds | null;
    }
  /** What was found at the look of this number. */
  | { readonly type: "behind"; readonly look: number; readonly behind: TicketsBehind }
  /** A bug of ours. */
  | { readonly type: "failed"; readonly message: string };

/** Tickets with their table as plain data. */
export type PackedTickets = Omit<ReadTickets, "table"> & { readonly table: PackedTable };
