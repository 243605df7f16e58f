import type { Entered } from "./entered";
import type { Metric } from "../metric";

/** Results of the company (S2-03, S2-15, S2-38…40): told of nobody and no team [INP4]. */
const ofTheCompany = (id: string, unit: Metric["unit"], entered: Entered): Metric => ({
  id,
  mission: "M55",
  unit,
  direction: "up",
  clock: "created",
  levels: ["company"],
  minimum: null,
  entered,
});

/** Customers who bought again ÷ customers. */
export const repurchase = ofTheCompany("REPURCHASE", "share", { kind: "share", of: "cases" });
/** Customers who recommended ÷ customers. */
export const referral = ofTheCompany("REFERRAL", "share", { kind: "share", of: "cases" });
/** Customer lifetime value, the mean over customers. */
export const lifetimeValue = ofTheCompany("CLV", "money", { kind: "amount" });
/** (Service revenue − its cost) ÷ service revenue; may be a loss. */
export const serviceMargin = ofTheCompany("MARGIN", "share", {
  kind: "share",
  of: "amounts",
  from: -5,
});
