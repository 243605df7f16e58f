import type { Measure } from "../algebra";
import { sharedOut, weighted } from "./shares";

/** Ratings ÷ surveys sent; without that number, ÷ customers served [AGD4]. */
export const dailyParticipation: readonly Measure[] = [
  sharedOut("ratings", "surveysSent"),
  ...weighted("participationShare", "surveysSent", "received", "consults"),
  sharedOut("ratings", "received"),
];
