import type { Measure } from "./algebra";
import type { Clock } from "./clocks";

/** A KPI: what is measured of an agent's tickets in a period. */
export interface Metric {
  readonly id: string;
  readonly unit: Unit;
  /** Whether more is better. Of the metric, never inferred (mission B0.16). "none": not scored. */
  readonly direction: "up" | "down" | "none";
  /** Which moment of a ticket decides the period it belongs to (mission B0.2). */
  readonly clock: Clock;
  /** On how many of these a value must rest to be scored; shown in any case. */
  readonly minimum: "ratings" | "tickets" | null;
  /** Over rows that are tickets; none: such sheets do not tell it. */
  readonly measure?: Measure;
  /**
   * Over rows that are an agent's day or month: the first of these that the sheet has the columns
   * for. None: such sheets do not tell it.
   */
  readonly daily?: readonly Measure[];
}

/** Shares are 0–1. */
export type Unit =
  "tickets" | "share" | "seconds" | "minutes" | "hours" | "money" | "ticketsPerDay";
