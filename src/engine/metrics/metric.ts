import type { Measure, MeasureBySetting } from "./algebra";
import type { Clock } from "./clocks";
import type { Entered } from "./inputs/entered";
import type { Attribution } from "./settings";

/** A KPI: what is measured of an agent's tickets in a period. */
export interface Metric {
  readonly id: string;
  /** Of a user's own metric; the words of the others are in `src/locales`. */
  readonly names?: { readonly "zh-CN": string; readonly en: string };
  /** Its number in the mission's list of metrics (A.10), for instance "M21". */
  readonly mission?: string;
  readonly unit: Unit;
  /** Whether more is better. Of the metric, never inferred (mission B0.16). "none": not scored. */
  readonly direction: "up" | "down" | "none";
  /** Which moment of a ticket decides the period it belongs to (mission B0.2). */
  readonly clock: Clock;
  /** When what is measured happened; where it is left out, `clock` says so. */
  readonly event?: Clock;
  /** Whose a ticket is, unless the settings say otherwise; its owner's, where left out. */
  readonly attribution?: Attribution;
  /** Whom it may be told of; agents and teams, where left out. */
  readonly levels?: readonly Level[];
  /** On how many of these a value must rest to be scored; shown in any case. */
  readonly minimum: "ratings" | "recommendations" | "tickets" | number | null;
  /** Over rows that are tickets; none: such sheets do not tell it. */
  readonly measure?: Measure | MeasureBySetting;
  /**
   * Over rows that are an agent's day or month: the first of these that the sheet has the columns
   * for. None: such sheets do not tell it.
   */
  readonly daily?: readonly Measure[];
  /** Of values that people enter (`KPI_Inputs`); where there are some, they go before the sheet's. */
  readonly entered?: Entered;
}

/** What can be told of a company is not a merit or a fault of a person (mission A.10). */
export type Level = "agent" | "team" | "company";

/** Shares are 0–1. "points": of the metric's own scale. "number": of whatever a user counts. */
export type Unit =
  | "tickets"
  | "number"
  | "share"
  | "points"
  | "seconds"
  | "minutes"
  | "hours"
  | "money"
  | "ticketsPerDay";
