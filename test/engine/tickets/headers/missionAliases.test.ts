import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Field } from "../../../../src/engine/tickets/fields";
import { recogniseHeader } from "../../../../src/engine/tickets/headers/recogniseHeader";
import { describeShared } from "../../../support/sharedData";

/** Our names for the mission's. */
const TICKET_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  ticket_id: ["ticketId"],
  subject: ["subject"],
  created_at: ["createdAt"],
  first_response_at: ["firstResponseAt"],
  first_response_dur: ["firstResponseDuration", "firstReplyMean"],
  acknowledged_at: ["acknowledgedAt"],
  resolved_at: ["resolvedAt", "closedAt"],
  first_resolved_at: ["firstResolvedAt"],
  closed_at: ["closedAt"],
  resolution_dur: ["resolutionDuration"],
  updated_at: ["updatedAt"],
  due_at: ["dueAt"],
  agent: ["agent"],
  resolver: ["resolver"],
  first_responder: ["firstResponder"],
  group: ["group"],
  status: ["status"],
  priority: ["priority"],
  channel: ["channel"],
  category: ["category"],
  "product / service class": ["product", "category"],
  customer_id: ["customer"],
  csat_raw: ["rating"],
  csat_at: ["ratedAt"],
  nps_raw: ["recommendation"],
  reopens: ["reopens"],
  replies_agent: ["agentReplies"],
  replies_customer: ["customerReplies"],
  reassignments: ["reassignments", "transferredOut"],
  escalated: ["escalated"],
  level: ["level"],
  "sla_met / sla_breach": ["overdue", "firstResponseOverdue"],
  repeat_flag: ["repeated"],
  is_complaint: ["complaint"],
  is_valid: ["valid"],
  handle_time: ["handleDuration"],
  wait_times: ["waitDuration"],
  cost: ["cost"],
  "parts_used / parts_lost": ["partsUsed", "partsLost"],
  "visit_promised_at / visit_arrived_at": ["visitPromisedAt", "visitArrivedAt"],
  qa_score: ["qaScore"],
  supervisor_score: ["supervisorScore"],
  training_score: ["trainingScore"],
  kb_used: ["knowledgeUsed"],
  reminder: ["reminders"],
};

const AGENT_DAY_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  agent: ["agent"],
  consults: ["consults"],
  received: ["received"],
  transferred_out: ["transferredOut"],
  unanswered: ["unanswered"],
  // Where a row is an agent's day, `grain/` makes a mean of a ticket's duration.
  frt: ["firstReplyMean", "firstResponseDuration"],
  art: ["replyMean"],
  rate_30s: ["within30s", "replyShare"],
  rate_3m: ["within3min"],
  reply_rate: ["replyShare"],
  "slow / long": ["slowReplies", "longSessions"],
  msgs: ["agentReplies", "customerReplies"],
  satisfaction: ["satisfiedShare", "lowRatedOrders", "ratings", "goodRatings", "badRatings"],
  participation: ["participationShare", "ratings", "consults"],
  inquiries: ["inquiries"],
  "orders / pays": ["orders", "payers"],
  conversion: ["conversionShare"],
  sales: ["sales", "netSales", "refunds"],
  AOV: ["averageOrderValue"],
  "returns speed": ["refundDuration", "returnDuration"],
  platform: ["platformHelpShare", "platformJudgedShare"],
};

/** What the mission lists without a field of ours, or calls something else than it is. */
const NOT_TAKEN = new Set([
  // 邀评率 is surveys sent ÷ sessions, 参评率 ratings ÷ surveys sent (M02).
  "邀评率",
  // Shares of what must not happen, and figures no metric uses.
  "不服务率",
  "IM不满意率",
  "差评率",
  "全天不满意率",
  "总消息数",
  "客服字数",
  "答问比",
  "客服服务分",
  "交易纠纷率",
  "纠纷退款数",
  "Type=Complaint",
  // Limits and results of other answers than the first.
  "SLA规定的首次响应时间",
  "Every response status",
]);

/** The alias cells of a table of the mission, by the name in its first column. */
function tableOf(mission: string, heading: string): [name: string, cells: string[]][] {
  const section = mission.split(`## ${heading}`)[1]!.split("\n## ")[0]!;
  return section
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| canonical"))
    .map((line) => {
      const [name = "", ...cells] = line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
      return [name, cells];
    });
}

/** What stands between headers: tags of provenance, what the cells hold, what the rows are. */
const REMARKS =
  /`[^`]*` …|\[[^\]]*\]|[†*]|: Offered[^;]*|variants |\(public agent\)|\(shop rows.*\)|\(rate\)|（[^（）]*\/[^（）]*）|\([一-鿿]+\/[一-鿿]+\)/g;
/** Between Chinese headers a slash is a comma; "Date/Time Opened" is one header. */
const BETWEEN = /[,;，、"]| \/ |→| ÷ |(?<=[一-鿿）)])\/(?=[一-鿿（])/;

/** Headers as they stand. A bracket by itself repeats the header before it in another unit or window. */
const headersIn = (cell: string): string[] =>
  cell
    .replace("sys_updated_on/at", "sys_updated_on, sys_updated_at")
    .replace(REMARKS, "")
    .split(BETWEEN)
    .map((header) => header.replace(/[-–]+$/, "").trim())
    .filter((header) => header !== "" && !/…$|^…|^[(（].*[)）]$/.test(header));

describeShared("every header that the mission lists", "mission", (folder) => {
  const mission = readFileSync(resolve(folder, "mission.md"), "utf8");
  const ticketRows = tableOf(mission, "C.1").flatMap(([name, [english = "", chinese = ""]]) =>
    [...headersIn(english), ...headersIn(chinese)].map((header) => [name, header] as const),
  );
  const agentDayRows = tableOf(mission, "C.2").flatMap(([name, cells]) =>
    cells.flatMap(headersIn).map((header) => [name, header] as const),
  );
  const unknown = (
    rows: readonly (readonly [name: string, header: string])[],
    fields: Readonly<Record<string, readonly Field[]>>,
  ): string[] =>
    rows
      .filter(([, header]) => !NOT_TAKEN.has(header))
      .filter(([name, header]) => {
        const meant = recogniseHeader(header).meanings.map(({ field }) => field);
        return !meant.some((field) => fields[name]?.includes(field));
      })
      .map(([name, header]) => `${name}: ${header}`);

  it("[RD4] of tickets (C.1) names its field", () => {
    expect(ticketRows.length).toBeGreaterThan(200);
    expect(unknown(ticketRows, TICKET_FIELDS)).toEqual([]);
  });

  it("[RD4] of agents' days (C.2) names its field", () => {
    expect(agentDayRows.length).toBeGreaterThan(100);
    expect(unknown(agentDayRows, AGENT_DAY_FIELDS)).toEqual([]);
  });
});
