import { dimension, metric, profile } from "./weigh";

/**
 * The three roles of S2-21, of which the source says only that each has metrics and weights of its
 * own, and that the same role has the same standard. Metrics and weights are ours [choice], targets
 * the sources' where they give one.
 */

/** 技术顾问: knows the product and repairs it. */
export const technicalAdviser = profile(
  "technical-adviser",
  dimension(
    "solving",
    25,
    metric("FIRSTFIX", 50, 0.8), // S2-10; the share is S1-13's
    metric("ACCURACY", 50, "team"), // S0-13
  ),
  dimension(
    "timeliness",
    25,
    metric("RESOLVED.48H", 50, 0.85), // S0-08
    metric("ARRIVAL", 50, "team"), // S0-10
  ),
  dimension("quality", 20, metric("TRAINING", 60, 90), metric("KNOWLEDGE", 40, "team")), // S0-16
  dimension("satisfaction", 30, metric("CSAT", 100, 0.9)),
);

/** 索赔员: settles claims, by the rules and in time. */
export const claimsHandler = profile(
  "claims-handler",
  dimension(
    "timeliness",
    30,
    metric("RESOLVED.48H", 50, 0.85), // S0-08
    metric("OVERDUE", 50, 0.05), // S0-09
  ),
  dimension("quality", 30, metric("COMPLIANCE", 60, "team"), metric("QASCORE", 40, "team")), // S4-11
  dimension("satisfaction", 30, metric("CSAT", 100, 0.9)),
  dimension("cost", 10, metric("COST", 100, "team")),
);

/** 服务顾问: receives customers and stays with them. */
export const serviceAdviser = profile(
  "service-adviser",
  dimension("satisfaction", 40, metric("CSAT", 100, 0.9)),
  dimension(
    "timeliness",
    25,
    metric("FRT.WITHIN", 50, 0.9), // S0-06
    metric("RESOLVED.24H", 50, 0.9), // S0-04
  ),
  dimension("solving", 20, metric("FCR", 100, 0.8)), // S1-13
  dimension("sales", 15, metric("CROSSSELL", 100, "team")), // S1-36
);
