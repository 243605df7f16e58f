import type { ExporterId } from "../../../../src/engine";
import { exporterOf } from "../../../../src/engine/tickets/exporters/exporterOf";
import { readTickets } from "../../../../src/engine/tickets/readTickets";

/** Headers of default exports (mission C.1, C.2), some of their columns. */
const exports: readonly (readonly [ExporterId, string])[] = [
  ["zendesk", "Summation column, Id, Requester, Assignee, Group, Created at, Solved at, Reopens"],
  ["zendesk", "Id, Assignee, Created at, Satisfaction Score, First reply time in minutes, Replies"],
  [
    "freshdesk",
    "Ticket ID, Subject, Status, Agent, Group, Created time, Due by Time, Resolved time, Closed time, Initial response time, Agent interactions, Customer interactions, Resolution status, First response time (in hrs)",
  ],
  [
    "jiraServiceManagement",
    "Issue key, Summary, Assignee, Reporter, Created, Resolved, Time to resolution, Time to first response",
  ],
  ["serviceNow", "number, incident_state, assigned_to, opened_at, sys_created_at, made_sla"],
  [
    "salesforce",
    "Case Number, Case Owner, Date/Time Opened, Date/Time Closed, Age (Hours), Status",
  ],
  ["salesforce", "CaseNumber, OwnerId, CreatedDate, ClosedDate, Status, IsEscalated"],
  [
    "hubSpot",
    "Ticket ID, Ticket name, Pipeline, Ticket status, Create date, Close date, Ticket owner, Time to close (HH:mm:ss)",
  ],
  [
    "intercom",
    "Conversation ID, Conversation started at, Conversation first replied at, Teammate, Conversation rating",
  ],
  ["udesk", "工单编号, 标题, 受理客服, 受理客服组, 创建时间, 优先级, 状态, 满意度评价"],
  ["qianniu", "日期, 旺旺昵称, 咨询人数, 接待人数, 平均响应时长（秒), 客户满意率, 旺旺回复率"],
  ["jd", "客服, 咨询量, 接待量, 首次平均响应时间, 新平均响应时间, 30s应答率, 满意率"],
  ["pinduoduo", "客服账号, 咨询人数, 3分钟人工回复率(8-23点), 30秒应答率(8-23点), 询单转化率"],
  ["feige", "客服, 日期, 接待会话量, 全天首响时长, 全天平响时长, 全天满意率, 有效评价数"],
  [
    "kuaishou",
    "客服昵称, 咨询人数, 三分钟回复率（人维度）, 三分钟回复率（会话）, 好评率（会话）, 询单人数",
  ],
  ["xiaohongshu", "客服, caseCnt, avgRplDur, positiveCaseRatio"],
];

describe("exporterOf", () => {
  it.each(exports)("[RD145] names %s by its headers", (id, headers) => {
    expect(exporterOf(headers.split(", "))?.id).toBe(id);
  });

  it.each([
    "客服, 创建时间, 解决时间, 满意度",
    "Ticket ID, Agent, Created at, Resolved at, CSAT score",
    "Case Number, Status, Owner, Created, Closed",
    "旺旺昵称, 日期",
    "",
  ])("[RD145] names nobody for %p", (headers) => {
    expect(exporterOf(headers.split(", "))).toBeNull();
  });

  it("[RD145] tells of each sheet who wrote it", () => {
    const outcome = readTickets([
      ["日期", "旺旺昵称", "咨询人数", "接待人数", "平均响应时长（秒)", "旺旺回复率"],
      [45_717, "小天", 100, 90, 24, "99%"],
    ]);
    expect(outcome).toMatchObject({ kind: "read", sheets: [{ exporter: "qianniu" }] });
  });
});

describe("what is known of a system", () => {
  const minutes = (header: readonly string[], cell: unknown, told: string): unknown => {
    const row = header.map((name) =>
      name === told ? cell : /time|created|_at$/i.test(name) ? 45_700 : "甲",
    );
    const outcome = readTickets([[...header], row]);
    if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
    const column = outcome.table.column("resolutionDuration");
    const notes = outcome.columns.find(({ header: text }) => text === told)?.notes;
    return [column?.values[0], notes, outcome.questions.map(({ kind }) => kind)];
  };
  const freshdesk = "Ticket ID, Agent, Created time, Agent interactions, Due by Time".split(", ");
  const hours = "Resolution time (in hrs)";

  it("[RD146] Freshdesk's hours are h:mm:ss by business hours, as text or as Excel's times", () => {
    const header = [...freshdesk, hours];
    expect(minutes(header, "04:30:00", hours)).toEqual([
      270,
      ["businessHours", "dayFractions"],
      [],
    ]);
    expect(minutes(header, 16_210 / 86_400, hours)).toEqual([
      expect.closeTo(270.1667, 3),
      ["businessHours", "dayFractions"],
      [],
    ]);
    expect(minutes(header, 4.5, hours)).toMatchObject([270, ["businessHours", "hours"], []]);
  });

  it("[RD146] business_stc of ServiceNow counts seconds, time_to_close of HubSpot milliseconds", () => {
    const now = ["number", "assigned_to", "opened_at", "sys_created_at", "business_stc"];
    expect(minutes(now, 5_400, "business_stc")).toEqual([90, ["seconds"], []]);
    const hubSpot = ["hs_ticket_id", "hs_pipeline", "hubspot_owner_id", "Ticket owner"];
    const header = [...hubSpot, "Created at", "time_to_close"];
    expect(minutes(header, 5_400_000, "time_to_close")).toMatchObject([90, ["milliseconds"], []]);
  });

  it("[RD146] Zendesk's UTC is noted, and moves nothing that is written without a zone", () => {
    const outcome = readTickets([
      ["Id", "Assignee", "Created at", "Solved at", "Requester id", "Replies"],
      [1, "甲", "2025-01-31 16:30:00", "2025-02-01 16:30:00 UTC", "C1", 2],
    ]);
    if (outcome.kind !== "read") throw new Error("unread");
    expect(outcome.columns.find(({ field }) => field === "createdAt")?.notes).toEqual(["utc"]);
    expect(outcome.table.column("createdAt")?.values[0]).toBe(45_688.6875);
    // Written with its zone it is moved: 00:30 on 2 February in Shanghai.
    expect(outcome.table.column("resolvedAt")?.values[0]).toBeCloseTo(45_690 + 0.5 / 24, 9);
  });

  it("[RD143] the duration by calendar hours is used, and the other told", () => {
    const business = "Full resolution time in minutes within business hours";
    const outcome = readTickets([
      ["Id", "Assignee", "Created at", business, "Full resolution time in minutes"],
      [1, "甲", 45_700, 60, 3_840],
    ]);
    if (outcome.kind !== "read") throw new Error("unread");
    expect(outcome.table.column("resolutionDuration")?.values[0]).toBe(3_840);
    expect(minutes(["Id", "Assignee", "Created at", business], 60, business)).toMatchObject([
      60,
      ["businessHours", "minutes"],
      [],
    ]);
  });

  it("[RD143] of a rate for two windows the one that platforms judge by is used", () => {
    const outcome = readTickets([
      ["客服", "日期", "人工接待人数", "3分钟人工回复率(全天)", "3分钟人工回复率(8-23点)"],
      ["甲", 45_717, 10, "80%", "95%"],
    ]);
    if (outcome.kind !== "read") throw new Error("unread");
    expect(outcome.table.column("within3min")?.values[0]).toBe(0.95);
  });

  it("[RD144] Zendesk's stations are one more than the reassignments", () => {
    const outcome = readTickets([
      ["Id", "Assignee", "Created at", "Assignee stations"],
      [1, "甲", 45_700, 1],
      [2, "甲", 45_700, 3],
      [3, "乙", 45_700, 0],
      [4, "乙", 45_700, ""],
    ]);
    if (outcome.kind !== "read") throw new Error("unread");
    expect([...outcome.table.column("reassignments")!.values]).toEqual([0, 2, 0, NaN]);
  });

  it("[RD144] anything under 催单时间 is one reminder, a blank none", () => {
    const outcome = readTickets([
      ["客服", "创建时间", "催单时间"],
      ["甲", 45_700, 45_701.5],
      ["甲", 45_700, "2025-03-01 10:00"],
      ["乙", 45_700, ""],
    ]);
    if (outcome.kind !== "read") throw new Error("unread");
    expect([...outcome.table.column("reminders")!.values]).toEqual([1, 1, 0]);
  });
});
