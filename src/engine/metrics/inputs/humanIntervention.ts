import type { Metric } from "../metric";

/** Requests that a person handled ÷ all requests (S0-20): 1 less the self-service rate [INP11]. */
export const humanIntervention: Metric = {
  id: "INTERVENTION",
  mission: "M47",
  unit: "share",
  direction: "down",
  clock: "created",
  levels: ["team", "company"],
  minimum: null,
  entered: { kind: "share", of: "cases" },
};
