import {
  among,
  atMost,
  counting,
  evident,
  given,
  is,
  matured,
  not,
  optional,
  rate,
  setting,
  whereTold,
} from "./algebra";
import { dailyFirstContactResolution } from "./daily/firstContactResolution";
import type { Metric } from "./metric";

/** Solved by a person whom the customer had come to, and solvable at the first level. */
const solved = [
  is("resolved"),
  given({ name: "fcrScope", value: "net" }, whereTold(not(evident(is("beyondFirstLevel"))))),
  whereTold(not(evident(is("botOnly")))),
  whereTold(not(evident(is("agentStarted")))),
];
const hadTimeToComeAgain = matured(is("repeatWindowElapsed"), {
  limit: setting("repeatWindowDays"),
  unit: "day",
});

/**
 * First contact resolution (S0-12, S1-13, S3-05). Sources know six definitions of this name (mission
 * B.3); the setting `fcrDefinition` chooses, and the default puts three of their tests together: of
 * the tickets resolved in the period, the share that was neither opened again, nor escalated, nor
 * followed by the same customer with the same matter [FCR1]. It needs at least one of its three tests
 * and tells which were applied [FCR3].
 *
 * A ticket counts only once the customer has had the whole repeat window to come back, else the last
 * days of a month would flatter everybody [FCR2].
 */
export const firstContactResolution: Metric = {
  id: "FCR",
  mission: "M21",
  unit: "share",
  direction: "up",
  clock: "resolved",
  attribution: "resolver",
  minimum: "tickets",
  measure: {
    kind: "bySetting",
    setting: "fcrDefinition",
    measures: {
      default: rate(
        among(...solved, optional(hadTimeToComeAgain)),
        counting(
          optional(not(is("reopened"))),
          optional(not(is("escalated"))),
          optional(not(evident(is("followedByRepeat")))),
        ),
      ),
      voc: rate(among(is("firstContactTold")), counting(is("solvedAtFirst"))),
      repeat: rate(
        among(...solved, is("firstContact"), hadTimeToComeAgain),
        counting(not(is("followedByRepeat"))),
      ),
      reopen: rate(among(...solved), counting(not(is("reopened")))),
      touch: rate(among(...solved), counting(atMost("agentReplies", 1))),
      customerSilent: rate(among(...solved), counting(atMost("customerReplies", 0))),
      firstAssignment: rate(among(...solved), counting(atMost("reassignments", 0))),
    },
  },
  daily: dailyFirstContactResolution,
};
