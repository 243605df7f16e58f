import type { ReadSet } from "../sets/readSet";
import { leaveOutRepeatedDays } from "./leaveOutRepeatedDays";
import { refuseImpossibleCounts } from "./refuseImpossibleCounts";
import { tellAboutPeriod } from "./tellAboutPeriod";

/** Finds what is wrong with rows of agents' days, once it is known which rows are such. */
export function sortOutAgentDays(set: ReadSet): void {
  leaveOutRepeatedDays(set);
  for (const part of set.parts) {
    refuseImpossibleCounts(part);
    tellAboutPeriod(part);
  }
}
