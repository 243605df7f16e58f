import type { Curve } from "../../curves/curve";
import { dimension, metric, profile } from "./weigh";

/** S1-11, in seconds; no marks 30 s outside it [choice]. */
const promptReply: Curve = { kind: "band", from: 20, to: 30, slack: 30 };

/**
 * 售前客服: the metrics of S1-04 to S1-11, with the sources' targets where there are any. The source
 * gives no weights; these are ours [choice].
 */
export const preSales = profile(
  "pre-sales",
  dimension(
    "sales",
    40,
    metric("CONVERSION", 50, 0.5), // S1-04
    metric("PAYMENT", 25, "team"), // S1-05
    metric("AOV", 25, "team"), // S1-06
  ),
  dimension(
    "timeliness",
    30,
    metric("WITHIN30S", 40, 0.9), // S1-02
    metric("REPLYRATE", 30, 0.98), // S1-10
    metric("REPLYTIME", 30, promptReply),
  ),
  dimension("satisfaction", 30, metric("CSAT", 100, 0.9)),
);

/**
 * 售后客服: the metrics of S1-13 to S1-17 and satisfaction; whether complainants buy again (S1-18) is
 * no single person's doing. The source gives no weights; these are ours [choice].
 */
export const afterSales = profile(
  "after-sales",
  dimension("satisfaction", 40, metric("CSAT", 60, 0.9), metric("CALMED", 40, "team")), // S1-17
  dimension("solving", 25, metric("FCR", 60, 0.8), metric("REPEAT", 40, 0.1)), // S1-13, S1-15
  dimension(
    "quality",
    35,
    metric("COMPLAINT.RESOLVED", 60, 1), // S0-03
    metric("COMPLAINT.ESCALATED", 40, 0.05), // S1-16
  ),
);
