import { among, atLeast, counting, is, matured, rate, setting } from "./algebra";
import type { Metric } from "./metric";

const complaints = {
  unit: "share",
  clock: "created",
  minimum: "tickets",
} as const;

/**
 * Complaints resolved (S0-03, S3-01): of the complaints that came in the period and are old enough to
 * be judged, those that the customer confirmed as resolved [CMP1].
 */
export const complaintsResolved: Metric = {
  ...complaints,
  id: "COMPLAINT.RESOLVED",
  mission: "M07",
  direction: "up",
  measure: rate(
    among(
      is("complaint"),
      matured(atLeast("ageDays", setting("complaintMaturityDays")), {
        limit: setting("complaintMaturityDays"),
        unit: "day",
      }),
    ),
    counting(is("complaintSettled")),
  ),
};

/** Complaints handled (S4-10): anything was done at all; weaker than resolved [CMP2]. */
export const complaintsHandled: Metric = {
  ...complaints,
  id: "COMPLAINT.HANDLED",
  mission: "M08",
  direction: "up",
  levels: ["team"],
  measure: rate(among(is("complaint")), counting(is("handled"))),
};

/** Complaints escalated (S1-16), by complaints: not by tickets, as ESCALATION [CMP3]. */
export const complaintsEscalated: Metric = {
  ...complaints,
  id: "COMPLAINT.ESCALATED",
  mission: "M27",
  direction: "down",
  measure: rate(among(is("complaint")), counting(is("complaintEscalated"))),
};
