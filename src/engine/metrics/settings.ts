/**
 * What the definitions depend on. Every value travels with the result; those marked [choice] are
 * ours because the sources are silent.
 */
export interface Settings {
  /**
   * The data are judged as they stood at this moment (1900 serial): later windows have not elapsed.
   * Null takes the latest moment in the tickets.
   */
  readonly asOf: number | null;
  /** A contact of the same customer about the same category within so many days is a repeat [choice]. */
  readonly repeatWindowDays: number;
  /** First response target in minutes (S0-06, S4-07). */
  readonly firstResponseTargetMinutes: number;
  /** From this rating on, of 5, a customer is satisfied (mission B.1). */
  readonly satisfiedFrom: number;
  /** Below this many ratings a rate of ratings is shown but not scored [choice]. */
  readonly minimumRatings: number;
  /** Below this many tickets a measure of tickets is shown but not scored [choice]. */
  readonly minimumTickets: number;
}

export const defaultSettings: Settings = {
  asOf: null,
  repeatWindowDays: 7,
  firstResponseTargetMinutes: 30,
  satisfiedFrom: 4,
  minimumRatings: 5,
  minimumTickets: 10,
};
