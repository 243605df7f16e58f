import { among, atLeast, atMost, counting, is, rate, setting } from "./algebra";
import { dailySatisfaction } from "./daily/satisfaction";
import { sharedOut } from "./daily/shares";
import type { Metric } from "./metric";

const ratings = {
  mission: "M06",
  unit: "share",
  clock: "rated",
  attribution: "agentAtRating",
  minimum: "ratings",
} as const;

/** Good ratings (好评) by ratings (S0-03) [CSAT5]. */
export const goodRatings: Metric = {
  ...ratings,
  id: "GOODRATING",
  direction: "up",
  measure: rate(among(is("rated")), counting(atLeast("rating", setting("satisfiedFrom")))),
  daily: dailySatisfaction,
};

/** Bad ratings (差评), up to `dissatisfiedTo` of 5, by ratings (S0-03) [CSAT5]. */
export const badRatings: Metric = {
  ...ratings,
  id: "BADRATING",
  direction: "down",
  measure: rate(among(is("rated")), counting(atMost("rating", setting("dissatisfiedTo")))),
  daily: [sharedOut("badRatings", "ratings")],
};
