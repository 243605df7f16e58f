import { fields, type Field } from "../fields";
import { evened, keyOf } from "../headers/normaliseHeader";
import { recogniseHeader } from "../headers/recogniseHeader";

/**
 * The field that a person names in a cell: by its name in either language, by a header that can mean
 * nothing else, or as the engine spells it.
 */
export function fieldNamed(word: string): Field | null {
  const known = shownField(word);
  if (known !== null) return known;
  const [only, ...others] = recogniseHeader(word).meanings;
  return only !== undefined && others.length === 0 ? only.field : null;
}

/** The field that is shown under the name, or that the engine spells so. */
export const shownField = (word: string): Field | null => NAMED.get(keyOf(evened(word))) ?? null;

/** Names under which fields are shown, where a sheet's header of that name could say something else. */
const SHOWN: Partial<Readonly<Record<Field, string>>> = {
  resolver: "Resolver",
  level: "Level of service",
  firstResponseAt: "首次响应时间",
  acknowledgedAt: "受理时间",
  resolvedAt: "解决时间",
  firstResolvedAt: "First resolved",
  visitPromisedAt: "Visit promised for",
  visitArrivedAt: "Arrived on site",
  firstResponseDuration: "First response time",
  resolutionDuration: "Resolution time",
  handleDuration: "处理时长",
  recommendation: "Recommendation (NPS)",
  sentimentStart: "Mood at the beginning",
  sentimentEnd: "Mood at the end",
  reopens: "Reopened, times",
  reminders: "Reminders by the customer",
  visits: "Visits on site",
  supervisorScore: "Supervisor's score",
  botOnly: "仅机器人服务",
  agentStarted: "Started by the agent",
  day: "日期",
  consults: "Customers consulting",
  received: "Customers served",
  firstReplyMean: "First reply, mean",
  replyMean: "Reply time, mean",
  within30s: "Answered within 30 s",
  within3min: "Answered within 3 min",
  slowReplies: "Slow replies",
  longSessions: "Long sessions",
  ratings: "Ratings",
  inquiries: "Pre-sales inquiries",
  orders: "Customers who ordered",
  payers: "Customers who paid",
  refundDuration: "Refund handling time",
  returnDuration: "Return handling time",
  platformHelpShare: "Platform help rate",
  platformJudgedShare: "Platform judgement rate",
  lowRatedOrders: "Orders rated 3 or less; 低分订单数",
  serviceLevelShare: "Service level",
  talkMean: "Talk time, mean",
  talkTotal: "Talk time, total",
  wrapUpMean: "Wrap-up time, mean",
  firstContactShare: "Resolved at first contact",
  solvedFirst: "Solved at first contact; 首次联系即解决",
};

const NAMED = new Map<string, Field>([
  ...(Object.keys(fields) as Field[]).map((field) => [keyOf(evened(field)), field] as const),
  ...(Object.entries(SHOWN) as [Field, string][]).flatMap(([field, names]) =>
    names.split("; ").map((name) => [keyOf(evened(name)), field] as const),
  ),
]);
