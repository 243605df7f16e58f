import type { Metric } from "../metric";

/** What only people can judge (S0-36, S1-35, S2-35): marks of 100, with rater and date [INP10]. */
const judged = (id: string): Metric => ({
  id,
  mission: "M36",
  unit: "points",
  direction: "up",
  clock: "created",
  minimum: null,
  entered: { kind: "points" },
});

export const innovation = judged("INNOVATION");
export const collaboration = judged("COLLABORATION");
export const emotionalConnection = judged("CONNECTION");
