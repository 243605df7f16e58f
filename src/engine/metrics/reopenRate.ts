import { among, counting, is, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * Reopened tickets (mission M24): of the tickets resolved in the period, the share that was opened
 * again at least once [REO1]; tickets, not the number of times.
 */
export const reopenRate: Metric = {
  id: "REOPEN",
  mission: "M24",
  unit: "share",
  direction: "down",
  clock: "resolved",
  attribution: "resolver",
  minimum: "tickets",
  measure: rate(among(is("resolved")), counting(is("reopened"))),
};
