import type {
  Finding,
  MonthDetails,
  MonthInsight,
  MonthMeasures,
  Rulebook,
  Settlement,
} from "../../engine";

/** What a report rests on beside its own figures; the more is known, the more its sheets explain. */
export interface Grounds {
  /** As scored; with them every figure has a line of its own. */
  readonly measures?: MonthMeasures;
  readonly rulebook?: Rulebook;
  /** What the month comes to; null or absent: it is not settled. */
  readonly settlement?: Settlement | null;
  /** Of the rules and of the settlement: what whoever confirms the result must know. */
  readonly findings?: readonly Finding[];
  /** What stands behind each value; found in the measures where it is not given. */
  readonly details?: MonthDetails;
  /** What the tickets say of the team beside its figures; likewise. */
  readonly insight?: MonthInsight;
  /** The fingerprint of the month's tickets; likewise. */
  readonly print?: string;
}

/** With what stands behind each value. */
export type Explained = Grounds;
