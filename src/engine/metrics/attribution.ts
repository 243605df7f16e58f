import type { FieldOf } from "../tickets/fields";
import type { TicketTable } from "../tickets/ticketTable";
import type { Metric } from "./metric";
import type { Attribution, Settings } from "./settings";

/**
 * Where each policy looks for whose a ticket is (mission B0.4): the first column that names somebody,
 * and at last its owner, who is in every sheet.
 */
export const chains = {
  assignee: ["agent"],
  resolver: ["resolver", "agent"],
  firstResponder: ["firstResponder", "agent"],
  agentAtRating: ["agentAtRating", "resolver", "agent"],
  replyShare: ["repliers", "agent"],
  participants: ["repliers", "agent"],
  team: ["agent"],
} as const satisfies Record<Attribution, readonly FieldOf<"text">[]>;

/** The policy of the settings, else the metric's own. */
export const attributionUnder = ({ attribution }: Metric, settings: Settings): Attribution =>
  settings.attribution === "metric" ? (attribution ?? "assignee") : settings.attribution;

/** The policy as far as the sheet's columns allow it. */
export function attributionIn(table: TicketTable, policy: Attribution): Attribution {
  if (policy === "team" || table.has(chains[policy][0])) return policy;
  return policy === "agentAtRating" && table.has("resolver") ? "resolver" : "assignee";
}
