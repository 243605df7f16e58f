/** Names of the metrics, whole and for headings. Units belong to headings, not to names. */
export const en = {
  VOLUME: { name: "Tickets received", short: "Tickets" },
  FCR: { name: "First contact resolution", short: "FCR" },
  CSAT: { name: "Customer satisfaction", short: "CSAT" },
  PARTICIPATION: { name: "Survey participation", short: "Participation" },
  FRT: { name: "First response time, median", short: "First response" },
  "FRT.P90": { name: "First response time, 90th percentile", short: "First response P90" },
  "FRT.WITHIN": { name: "First response within target", short: "Response in target" },
  RESOLUTION: { name: "Resolution time, median", short: "Resolution" },
  "RESOLVED.24H": { name: "Resolved within 24 hours", short: "Resolved 24 h" },
  "RESOLVED.48H": { name: "Resolved within 48 hours", short: "Resolved 48 h" },
  OVERDUE: { name: "Overdue share", short: "Overdue" },
  ESCALATION: { name: "Escalation rate", short: "Escalation" },
  REPEAT: { name: "Repeat contact rate", short: "Repeat" },
  REOPEN: { name: "Reopen rate", short: "Reopen" },
  COST: { name: "Cost per service", short: "Cost" },
  PERDAY: { name: "Tickets resolved per active day", short: "Per day" },
};
