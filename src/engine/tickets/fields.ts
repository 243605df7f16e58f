/** The canonical columns of a ticket (mission C.1). Their headers are in `aliases.ts`. */
export const fields = {
  ticketId: "id",
  agent: "text",
  resolver: "text",
  firstResponder: "text",
  group: "text",
  status: "text",
  priority: "text",
  channel: "text",
  category: "text",
  product: "text",
  customer: "text",
  createdAt: "moment",
  firstResponseAt: "moment",
  acknowledgedAt: "moment",
  resolvedAt: "moment",
  firstResolvedAt: "moment",
  closedAt: "moment",
  updatedAt: "moment",
  dueAt: "moment",
  ratedAt: "moment",
  /** Minutes. */
  firstResponseDuration: "duration",
  /** Minutes. */
  resolutionDuration: "duration",
  /** Minutes. */
  handleDuration: "duration",
  /** Minutes. */
  waitDuration: "duration",
  /** 1–5 after the scale mapping of mission C.4. */
  rating: "rating",
  /** 0–10. */
  recommendation: "number",
  reopens: "count",
  agentReplies: "count",
  customerReplies: "count",
  reassignments: "count",
  cost: "number",
  qaScore: "number",
  escalated: "flag",
  overdue: "flag",
  repeated: "flag",
  complaint: "flag",
  /** No for invalid consultations, advertising and spam. */
  valid: "flag",
} as const;

export type Field = keyof typeof fields;
export type FieldKind = (typeof fields)[Field];
export type FieldOf<Kind extends FieldKind> = {
  [F in Field]: (typeof fields)[F] extends Kind ? F : never;
}[Field];
