import type { Profile } from "../profile";
import { dimension, metric, profile } from "./weigh";

/**
 * The metrics of the four dimensions of S0. Targets are the sources' where they give one; how a
 * dimension's weight is shared among its metrics, and the team's own value as the target for cost
 * and throughput, are ours [choice].
 */
const satisfaction = [metric("CSAT", 100, 0.95)]; // S0-02
const timeliness = [
  metric("FRT.WITHIN", 40, 0.9), // S0-06 within 30 min; the share is S1-02's
  metric("RESOLVED.24H", 30, 0.9), // S0-04
  metric("OVERDUE", 30, 0.05), // S0-09
];
const solving = [
  metric("FCR", 50, 0.8), // S1-13 basic target
  metric("ESCALATION", 25, 0.1), // S0-14
  metric("REPEAT", 25, 0.1), // S1-15
];
const cost = [metric("COST", 50, "team"), metric("PERDAY", 50, "team")];

const weighing = (id: string, weights: readonly [number, number, number, number]): Profile =>
  profile(
    id,
    dimension("satisfaction", weights[0], ...satisfaction),
    dimension("timeliness", weights[1], ...timeliness),
    dimension("solving", weights[2], ...solving),
    dimension("cost", weights[3], ...cost),
  );

/** 常规运营期 (S0-25). */
export const regular = weighing("regular", [40, 25, 25, 10]);

/** 新品推广期 (S0-24). */
export const launch = weighing("launch", [30, 25, 35, 10]);
