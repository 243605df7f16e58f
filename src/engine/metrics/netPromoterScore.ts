import { among, atLeast, atMost, counting, difference, known, rate } from "./algebra";
import type { Metric } from "./metric";

const answers = among(known("recommendation"));

/**
 * Net promoter score (S0-01, S2-08): promoters (9–10) less detractors (0–6), in percentage points
 * [NPS1]. Of answers on 0–10 alone; tools that squeeze the question onto five points redefine the
 * groups, and such columns are refused [NPS2]. It tells of a relationship rather than of a person: not
 * scored below `minimumRecommendations` [NPS3].
 */
export const netPromoterScore: Metric = {
  id: "NPS",
  mission: "M03",
  unit: "points",
  direction: "up",
  clock: "rated",
  attribution: "agentAtRating",
  levels: ["agent", "team", "company"],
  minimum: "recommendations",
  measure: difference(
    rate(answers, counting(atLeast("recommendation", 9))),
    rate(answers, counting(atMost("recommendation", 6))),
  ),
};
