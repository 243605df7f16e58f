import type { Place } from "../../tickets/issue";
import type { Condition } from "../algebra";

/** How a row of the sheet stands in a value. */
export type Standing =
  /** Of a rate and of a number of tickets: it is one of those counted. */
  | "counted"
  /** Of a rate: it belongs, and what is counted did not happen. */
  | "notCounted"
  /** Of a difference of two rates: it counts against (a detractor). */
  | "against"
  /** Of times and other quantities: its number is among those the value is made of. */
  | "measured"
  | LeftOutStanding;

/** Not in the value: as `LeftOut` counts them. */
export type LeftOutStanding = "notMatured" | "unusableTime" | "unknown";

/** A row of the sheet behind a value, or left out of it. */
export interface RowBehind {
  readonly place: Place;
  /** Whose it is counted to be. */
  readonly agent: string;
  /** Creation of the ticket, or the day of an agent's row, as a serial; null where it has none. */
  readonly since: number | null;
  readonly standing: Standing;
  /** The quantity that was measured or compared (`TicketsBehind.quantity`); null where it has none. */
  readonly value: number | null;
  /** What it weighs, of rows that stand for many tickets; null elsewhere. */
  readonly weight: number | null;
  /** What part of the ticket is the agent's, 0–1. */
  readonly share: number;
  /**
   * Why it was not counted: what is true of the ticket. Why it cannot be told: what cannot be told of
   * it. Empty elsewhere.
   */
  readonly because: readonly Condition[];
}
