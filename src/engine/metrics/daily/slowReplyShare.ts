import type { Metric } from "../metric";
import { sharedOut } from "./shares";

/** Customers answered slowly, by the platform's own limit, ÷ customers served [AGD10]. */
export const slowReplyShare: Metric = {
  id: "SLOWREPLY",
  unit: "share",
  direction: "down",
  clock: "day",
  minimum: "tickets",
  daily: [sharedOut("slowReplies", "received"), sharedOut("slowReplies", "consults")],
};
