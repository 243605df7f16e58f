import type { Metric } from "../metric";

/** Complainants who bought again ÷ complainants (S1-18) [INP11]; never a person's. */
export const complainantRepurchase: Metric = {
  id: "REPURCHASE.COMPLAINANTS",
  mission: "M30",
  unit: "share",
  direction: "up",
  clock: "created",
  levels: ["team", "company"],
  minimum: null,
  entered: { kind: "share", of: "cases" },
};
