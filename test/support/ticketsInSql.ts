import { fields, type Field } from "../../src/engine/tickets/fields";
import type { TicketRow } from "./tickets";

/** Moments are whole milliseconds here, so that SQL computes in integers. */
export const millisecondsOf = (serial: number): number => Math.round(serial * 86_400_000);

/** Columns of the SQL table, by the field that each holds. */
export const columns = {
  agent: "agent",
  resolver: "resolver",
  first_responder: "firstResponder",
  agent_at_rating: "agentAtRating",
  status: "status",
  channel: "channel",
  customer: "customer",
  category: "category",
  created: "createdAt",
  responded: "firstResponseAt",
  response_minutes: "firstResponseDuration",
  acknowledged_at: "acknowledgedAt",
  first_resolved: "firstResolvedAt",
  resolved_at: "resolvedAt",
  closed_at: "closedAt",
  resolution_minutes: "resolutionDuration",
  wait_minutes: "waitDuration",
  handle_minutes: "handleDuration",
  due: "dueAt",
  rated_at: "ratedAt",
  promised: "visitPromisedAt",
  arrived: "visitArrivedAt",
  rating: "rating",
  recommendation: "recommendation",
  effort: "effort",
  sentiment_start: "sentimentStart",
  sentiment_end: "sentimentEnd",
  reopens: "reopens",
  agent_replies: "agentReplies",
  customer_replies: "customerReplies",
  reassignments: "reassignments",
  visits: "visits",
  cost: "cost",
  parts_used: "partsUsed",
  parts_lost: "partsLost",
  escalated: "escalated",
  overdue_flag: "overdue",
  repeated: "repeated",
  complaint: "complaint",
  complaint_escalated: "complaintEscalated",
  complaint_resolved: "complaintResolved",
  knowledge_used: "knowledgeUsed",
  bot_only: "botOnly",
  agent_started: "agentStarted",
  eligible: "eligible",
  solved_first: "solvedFirst",
  recommended: "recommended",
  recommended_bought: "recommendedBought",
} as const satisfies Record<string, Field>;

/** A table "tickets" with these columns, for the WITH of a query. */
export const ticketsInSql = (rows: readonly TicketRow[]): string =>
  `tickets(${Object.keys(columns).join(", ")}) as (values ${rows.map(asValues).join(",")})`;

const asValues = (row: TicketRow): string =>
  `(${Object.values(columns)
    .map((field) => asValue(field, row[field] ?? null))
    .join(",")})`;

function asValue(field: Field, cell: unknown): string {
  switch (fields[field]) {
    case "moment":
      return typeof cell === "number" ? `${millisecondsOf(cell)}::bigint` : "null::bigint";
    case "flag":
      return `${cell as boolean | null}::boolean`;
    case "id":
    case "text":
      return cell === null ? "null::varchar" : `'${cell as string}'`;
    default:
      return `${cell as number | null}::double`;
  }
}
