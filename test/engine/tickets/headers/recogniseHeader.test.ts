import { normaliseHeader } from "../../../../src/engine/tickets/headers/normaliseHeader";
import { recogniseHeader } from "../../../../src/engine/tickets/headers/recogniseHeader";

const fieldsOf = (header: string): string[] =>
  recogniseHeader(header).meanings.map(({ field }) => field);

describe("normaliseHeader", () => {
  it.each([
    ["平均响应时长（秒)", "平均响应时长", "seconds"],
    ["Resolution time (in hrs)", "resolutiontime", "hours"],
    ["Resolution time (in hrs)_1", "resolutiontime", "hours"],
    ["First_Response_Time_Hours", "firstresponsetime", "hours"],
    ["First reply time in minutes within business hours", "firstreplytime", "minutes"],
    ["Time to close (HH:mm:ss)", "timetoclose", "clock"],
    ["響應時長【分鐘】", "响应时长", "minutes"],
    ["首次响应(秒)", "首次响应", "seconds"],
    ["解决时长小时", "解决时长", "hours"],
    ["CreatedDate", "createddate", null],
    ["created_at", "createdat", null],
    ["Motivo  [list]", "motivo", null],
    [" Status:* ", "status", null],
    ["参评率(%)", "参评率", "percent"],
  ])("[RD3] reads %p as %p in %p (V098)", (header, key, unit) => {
    expect(normaliseHeader(header)).toMatchObject({ key, unit });
  });

  it.each([
    ["满意度(1-5)", "1-5"],
    ["满意度（10分制）", "1-10"],
    ["CSAT (0~10)", "0-10"],
    ["满意度(0-5)", "1-5"],
    ["评分（百分制）", "0-100"],
    ["Rating (1-4)", null],
    ["满意度", null],
  ])("[RD3] takes the scale of %p from its brackets: %p", (header, scale) => {
    expect(normaliseHeader(header).scale).toBe(scale);
  });
});

describe("recogniseHeader", () => {
  it.each([
    ["工单编号", "ticketId"],
    ["工單編號", "ticketId"],
    ["Ticket ID", "ticketId"],
    ["number", "ticketId"],
    ["ServiceRequestNum", "ticketId"],
    ["Call number", "ticketId"],
    ["客服", "agent"],
    ["客服(UID)", "agent"],
    ["Assigned_Agent", "agent"],
    ["assigned_to", "agent"],
    ["Case Owner: Full Name", "agent"],
    ["Representative", "agent"],
    ["處理人", "agent"],
    ["assignment_group", "group"],
    ["受理客服组", "group"],
    ["SRStatus", "status"],
    ["工单状态", "status"],
    ["MethodReceived", "channel"],
    ["SRType", "category"],
    ["caller_id", "customer"],
    ["opened_at", "createdAt"],
    ["Created_Date", "createdAt"],
    ["Date/Time Opened", "createdAt"],
    ["工单创建时间", "createdAt"],
    ["Date of Call", "createdAt"],
    ["resolved_at", "resolvedAt"],
    ["CloseDate", "closedAt"],
    ["DueDate", "dueAt"],
    ["首次响应时间(秒)", "firstResponseDuration"],
    ["First_Response_Time_Hours", "firstResponseDuration"],
    ["Resolution_Time_Hours", "resolutionDuration"],
    ["Satisfaction Rating", "rating"],
    ["CSAT_Score", "rating"],
    ["reopen_count", "reopens"],
    ["是否重开", "reopens"],
    ["reassignment_count", "reassignments"],
    ["是否升级", "escalated"],
    ["是否超时", "overdue"],
    ["made_sla", "overdue"],
    ["是否有效", "valid"],
    ["单次服务成本（元）", "cost"],
  ])("[RD4] knows %p as %p", (header, field) => {
    expect(fieldsOf(header)).toContain(field);
  });

  it("[RD5] leaves it to the cells whether 首次响应时间 is a moment or a duration", () => {
    expect(fieldsOf("首次响应时间")).toEqual(["firstResponseAt", "firstResponseDuration"]);
    expect(fieldsOf("Resolution time")).toEqual(
      expect.arrayContaining(["resolvedAt", "resolutionDuration"]),
    );
  });

  it.each([
    ["是否超时", "same"],
    ["made_sla", "opposite"],
    ["是否达标", "opposite"],
    ["Escalated Date", "presence"],
    ["spam", "opposite"],
  ])("[RD32] takes the yes of %p as %p", (header, polarity) => {
    expect(recogniseHeader(header).meanings[0]?.polarity).toBe(polarity);
  });

  it.each([
    "备注",
    "Remarks",
    "",
    "__proto__",
    "constructor",
    "2025-03-01",
    "x".repeat(200),
    45_689,
    null,
  ])("[RD4] makes nothing of %p", (header) => {
    expect(recogniseHeader(header).meanings).toEqual([]);
  });
});
