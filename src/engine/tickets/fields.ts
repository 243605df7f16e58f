/** The canonical columns of a sheet with a row per ticket (mission C.1). */
export const ticketFields = {
  ticketId: "id",
  /** Known, so that nobody asks about it; customers' words are never read. */
  subject: "unread",
  agent: "text",
  resolver: "text",
  firstResponder: "text",
  /** Whose the ticket was when the customer rated it. */
  agentAtRating: "text",
  /** Everybody who answered, with the number of their replies: "A:3; B:1". */
  repliers: "text",
  group: "text",
  status: "text",
  priority: "text",
  channel: "text",
  category: "text",
  product: "text",
  customer: "text",
  /** Who solved it, as a level of service: L1, 二线. */
  level: "text",
  createdAt: "moment",
  firstResponseAt: "moment",
  acknowledgedAt: "moment",
  resolvedAt: "moment",
  firstResolvedAt: "moment",
  closedAt: "moment",
  updatedAt: "moment",
  dueAt: "moment",
  ratedAt: "moment",
  visitPromisedAt: "moment",
  visitArrivedAt: "moment",
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
  /** Customer effort, 1–7. */
  effort: "number",
  /** How the customer felt at the beginning, 1–5. */
  sentimentStart: "rating",
  /** How the customer felt at the end, 1–5. */
  sentimentEnd: "rating",
  reopens: "count",
  agentReplies: "count",
  customerReplies: "count",
  reassignments: "count",
  /** How often the customer had to ask again (催单). */
  reminders: "count",
  visits: "count",
  cost: "number",
  partsUsed: "number",
  partsLost: "number",
  revenue: "number",
  qaScore: "number",
  supervisorScore: "number",
  trainingScore: "number",
  escalated: "flag",
  overdue: "flag",
  firstResponseOverdue: "flag",
  repeated: "flag",
  complaint: "flag",
  complaintEscalated: "flag",
  complaintResolved: "flag",
  knowledgeUsed: "flag",
  /** No person took part. */
  botOnly: "flag",
  /** Begun by the agent, not by the customer. */
  agentStarted: "flag",
  /** Can be solved at the first level; what cannot is left out of net FCR. */
  eligible: "flag",
  /** By the customer's word, the first contact solved it. */
  solvedFirst: "flag",
  /** Another product was recommended. */
  recommended: "flag",
  recommendedBought: "flag",
  /** No for invalid consultations, advertising and spam. */
  valid: "flag",
} as const;

/** The canonical columns of a sheet with a row per agent and day, or month (mission C.2). */
export const agentDayFields = {
  day: "moment",
  /** Days the agent worked, of those the row is about. */
  workedDays: "number",
  /** Customers who wrote or called. */
  consults: "count",
  /** Customers whom the agent served. */
  received: "count",
  transferredOut: "count",
  unanswered: "count",
  /** Minutes, mean over the day's customers. */
  firstReplyMean: "duration",
  /** Minutes, mean over the day's turns. */
  replyMean: "duration",
  within30s: "share",
  within3min: "share",
  replyShare: "share",
  slowReplies: "count",
  longSessions: "count",
  ratings: "count",
  goodRatings: "count",
  badRatings: "count",
  satisfiedShare: "share",
  participationShare: "share",
  surveysSent: "count",
  /** Customers who asked before buying. */
  inquiries: "count",
  orders: "count",
  payers: "count",
  conversionShare: "share",
  sales: "number",
  netSales: "number",
  refunds: "number",
  averageOrderValue: "number",
  /** Minutes. */
  refundDuration: "duration",
  /** Minutes. */
  returnDuration: "duration",
  platformHelpShare: "share",
  platformJudgedShare: "share",
  lowRatedOrders: "count",
  callsOffered: "count",
  callsAnswered: "count",
  answeredShare: "share",
  serviceLevelShare: "share",
  abandonedShare: "share",
  /** Minutes. */
  talkMean: "duration",
  /** Minutes, all calls of the row together. */
  talkTotal: "duration",
  /** Minutes. */
  wrapUpMean: "duration",
  holds: "count",
  firstContactShare: "share",
} as const;

/** All canonical columns. Their headers are in `headers/aliases`. */
export const fields = { ...ticketFields, ...agentDayFields } as const;

export type Field = keyof typeof fields;

/**
 * "share": a fraction from 0 to 1, whether the sheet writes 0.98 or 98 %. "unread": the header is
 * known, its cells are left alone.
 */
export type FieldKind = (typeof fields)[Field];

export type FieldOf<Kind extends FieldKind> = {
  [F in Field]: (typeof fields)[F] extends Kind ? F : never;
}[Field];

/** Fields whose column is numbers. */
export type NumericField = FieldOf<"moment" | "duration" | "rating" | "number" | "count" | "share">;
