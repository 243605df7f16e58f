import { among, atLeast, atMost, counting, is, mean, of, or, rate, setting } from "./algebra";
import { dailySatisfaction } from "./daily/satisfaction";
import type { Metric } from "./metric";

const ratings = {
  mission: "M01",
  direction: "up",
  clock: "rated",
  attribution: "agentAtRating",
  minimum: "ratings",
} as const;
const isSatisfied = atLeast("rating", setting("satisfiedFrom"));

/**
 * Customer satisfaction (S0-01, S3-03): of the ratings received in the period, the share of at least
 * 4 of 5 [CSAT1]. Who did not answer is not in it; see participation. Other readings of the name, by
 * the setting `csatScale`, are shares too: neutral ratings left out, the mean by its maximum, the mean
 * between its ends [CSAT2].
 */
export const satisfaction: Metric = {
  ...ratings,
  id: "CSAT",
  unit: "share",
  measure: {
    kind: "bySetting",
    setting: "csatScale",
    measures: {
      topTwoBox: rate(among(is("rated")), counting(isSatisfied)),
      relative: rate(
        among(is("rated"), or(isSatisfied, atMost("rating", setting("dissatisfiedTo")))),
        counting(isSatisfied),
      ),
      meanOfMax: mean(of("ratingOfMax"), among(is("rated"))),
      rescaled: mean(of("ratingBetweenEnds"), among(is("rated"))),
    },
  },
  daily: dailySatisfaction,
};

/** Mean rating of 1–5. A metric of its own: 95 % is no target for it [CSAT3]. */
export const meanRating: Metric = {
  ...ratings,
  id: "CSAT.MEAN",
  unit: "points",
  measure: mean(of("rating"), among(is("rated"))),
};
