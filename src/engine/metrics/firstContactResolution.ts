import { among, counting, evident, is, not, optional, rate } from "./algebra";
import type { Metric } from "./metric";

/**
 * First contact resolution (S0-12, S1-13): of the tickets resolved in the period, the share that was
 * neither opened again, nor escalated, nor followed by the same customer with the same matter [FCR1].
 *
 * Sources know six definitions of this name; this one needs at least one of its three tests and
 * tells which were applied [FCR3]. A ticket counts only once the customer has had the whole repeat
 * window to come back, else the last days of a month would flatter everybody [FCR2].
 */
export const firstContactResolution: Metric = {
  id: "FCR",
  unit: "share",
  direction: "up",
  clock: "resolved",
  minimum: "tickets",
  measure: rate(
    among(is("resolved"), optional(is("repeatWindowElapsed"))),
    counting(
      optional(not(is("reopened"))),
      optional(not(is("escalated"))),
      optional(not(evident(is("followedByRepeat")))),
    ),
  ),
};
