import { officeCalendar, type WorkCalendar } from "../calendar/workCalendar";
import type { ResponseTarget } from "./targets";

/**
 * What the definitions depend on. Every value travels with the result; those marked [choice] are
 * ours because the sources are silent.
 */
export interface Settings {
  /** What a row of the ticket sheets stands for; "auto": as their columns tell [RD166]. */
  readonly grain: "auto" | "ticket" | "agentDay";
  /** From which year the workbook counts its days; only old workbooks of the Mac from 1904 [RD167]. */
  readonly dateSystem: "1900" | "1904";
  /**
   * The data are judged as they stood at this moment (1900 serial): later windows have not elapsed.
   * Null takes the latest moment in the tickets.
   */
  readonly asOf: number | null;
  /** Whether spans between two moments count all minutes or those of `calendar` (mission B0.13). */
  readonly clock: "calendar" | "working";
  /** Working hours, holidays and make-up workdays; read by the working clock alone. */
  readonly calendar: WorkCalendar;
  /**
   * Which moment puts a ticket into a month (mission B0.2): each metric's own, one for all, or that
   * of what is measured (the rating, the response, the resolution).
   */
  readonly monthRule: "metric" | "created" | "resolved" | "event";
  /** Whose a ticket is (mission B0.4); "metric": as each metric says. */
  readonly attribution: "metric" | Attribution;

  /** Which of the definitions of first contact resolution (mission B.3). */
  readonly fcrDefinition: FcrDefinition;
  /** Net leaves out tickets marked as not solvable at the first level. */
  readonly fcrScope: "net" | "gross";
  /** A contact of the same customer about the same category within so many days is a repeat [choice]. */
  readonly repeatWindowDays: number;
  /** Without such a contact for so many days before, a contact is a first one [choice]. */
  readonly lookBackDays: number;
  /** From the first to the last resolution, or less the time of waiting for the customer. */
  readonly resolutionKind: "full" | "first" | "active";

  /** First response target in minutes (S0-06, S4-07), where `targets` has none for the ticket. */
  readonly firstResponseTargetMinutes: number;
  /** Resolution target in minutes (S4-07), where `targets` has none for the ticket. */
  readonly resolutionTargetMinutes: number;
  /** Targets by channel and phase; the most specific one counts. */
  readonly targets: readonly ResponseTarget[];
  /** The phase that `targets` are looked up for; "" where there are none. */
  readonly phase: string;

  /** Categories of returns, exchanges and refunds, as a criterion of COUNTIFS; "": the usual words. */
  readonly returnCategories: string;

  /** How ratings become one figure (mission B.1). */
  readonly csatScale: "topTwoBox" | "relative" | "meanOfMax" | "rescaled";
  /** From this rating on, of 5, a customer is satisfied (mission B.1). */
  readonly satisfiedFrom: number;
  /** Up to this rating, of 5, a customer is dissatisfied; in between, neutral [choice]. */
  readonly dissatisfiedTo: number;
  /** What the high end of 1–7 means: an easy contact, or a laborious one. */
  readonly effortScale: "highIsEasy" | "highIsHard";

  /** A complaint is judged so many days after it came [choice]. */
  readonly complaintMaturityDays: number;
  /** A ticket is judged solved or not so many days after it came [choice]. */
  readonly solvedMaturityDays: number;

  /** Below this many ratings a rate of ratings is shown but not scored [choice]. */
  readonly minimumRatings: number;
  /** Below this many tickets a measure of tickets is shown but not scored [choice]. */
  readonly minimumTickets: number;
  /** Below this many answers an NPS is shown but not scored [choice]. */
  readonly minimumRecommendations: number;
}

/**
 * Whose a ticket is: its owner, who resolved it, who answered first, who owned it when it was
 * rated; everybody who replied, each for a part or each for the whole; or nobody's but the team's.
 */
export type Attribution =
  | "assignee"
  | "resolver"
  | "firstResponder"
  | "agentAtRating"
  | "replyShare"
  | "participants"
  | "team";

/**
 * "default" tests reopening, escalation and repeats together; the others are the six of mission
 * B.3: the customer's word (VOC), no repeat, no reopening, one reply of the agent (TOUCH), no
 * further message of the customer (CUST0), no reassignment (ASSIGN).
 */
export type FcrDefinition =
  "default" | "voc" | "repeat" | "reopen" | "touch" | "customerSilent" | "firstAssignment";

/** Settings by which a metric is measured in one way or another. */
export type ChoiceSetting = "csatScale" | "fcrDefinition" | "fcrScope";

/** Settings that a definition may compare with. */
export type NumberSetting = {
  [Name in keyof Settings]: Settings[Name] extends number ? Name : never;
}[keyof Settings];

export const defaultSettings: Settings = {
  grain: "auto",
  dateSystem: "1900",
  asOf: null,
  clock: "calendar",
  calendar: officeCalendar,
  monthRule: "metric",
  attribution: "metric",
  fcrDefinition: "default",
  fcrScope: "net",
  repeatWindowDays: 7,
  lookBackDays: 7,
  resolutionKind: "full",
  firstResponseTargetMinutes: 30,
  resolutionTargetMinutes: 120,
  targets: [],
  phase: "",
  returnCategories: "",
  csatScale: "topTwoBox",
  satisfiedFrom: 4,
  dissatisfiedTo: 2,
  effortScale: "highIsEasy",
  complaintMaturityDays: 7,
  solvedMaturityDays: 7,
  minimumRatings: 5,
  minimumTickets: 10,
  minimumRecommendations: 30,
};
