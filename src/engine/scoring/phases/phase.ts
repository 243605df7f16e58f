import type { Scope } from "../profiles/profile";

/** From when to when a phase or a profile holds, for everybody or for a role or group [PHA1]. */
export interface PhaseRule {
  /** Row of the table, below the header from 1. */
  readonly row: number;
  /** First day, a 1900 serial; −Infinity: since ever. */
  readonly from: number;
  /** The day after the last; Infinity: on and on. */
  readonly to: number;
  /** Id of a known phase, or a word of the user's own. */
  readonly phase: string | null;
  /** Id or name of the profile; null: the one made for the phase. */
  readonly profile: string | null;
  readonly scope: Pick<Scope, "role" | "group">;
}
