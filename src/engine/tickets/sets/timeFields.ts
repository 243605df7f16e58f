import type { Grain } from "../ticketTable";

/** Any of these says when a ticket was; without one no month has tickets. */
export const TIME_FIELDS = ["createdAt", "resolvedAt", "closedAt", "ratedAt"] as const;

/** The times by which a row belongs to a month, the one that counts first. */
export const timeFieldsOf = (grain: Grain): readonly ("day" | (typeof TIME_FIELDS)[number])[] =>
  grain === "agentDay" ? ["day"] : TIME_FIELDS;
