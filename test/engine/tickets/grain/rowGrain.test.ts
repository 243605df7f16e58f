import { readTickets } from "../../../../src/engine";
import { readTicketSheets } from "../../../../src/engine/tickets/sets/readTicketSheets";
import { fieldsOf, readSheet, toldOf } from "../../../support/read";

describe("what the rows of a sheet are", () => {
  it("[RD180] are tickets where no column is of agents' days", () => {
    const cells = [
      ["客服", "日期", "满意度"],
      ["小王", "2025-03-01", "满意"],
    ];
    expect(readSheet(cells).table.grain).toBe("ticket");
    expect(fieldsOf(readSheet(cells))).toMatchObject({ 日期: "createdAt", 满意度: "rating" });
  });

  it("[RD180] are tickets where one such column stands among a ticket's own", () => {
    const cells = [
      ["工单编号", "客服", "创建时间", "状态", "销售额"],
      ["T1", "小王", "2025-03-01 10:00", "已解决", 20],
    ];
    expect(readSheet(cells).table.grain).toBe("ticket");
  });

  it("[RD180] are days where one such column stands beside agent and date", () => {
    const cells = [
      ["客服", "日期", "接待量"],
      ["小王", "2025-03-01", 20],
    ];
    expect(readSheet(cells).table.grain).toBe("agentDay");
  });

  it("[RD181] are asked for where the columns say both, and are what a person says", () => {
    const cells = [
      ["客服", "日期", "状态", "客户", "接待量", "满意率", "询单人数"],
      ["小王", "2025-03-01", "已解决", "c1", 20, "90%", 4],
    ];
    const outcome = readTickets(cells);
    expect(outcome.kind).toBe("unreadable");
    expect(outcome.issues.map(({ code }) => code)).toEqual(["sheet.grain"]);
    expect(readSheet(cells, { grain: "agentDay" }).table.has("received")).toBe(true);
    expect(readSheet(cells, { grain: "ticket" }).table.has("status")).toBe(true);
  });

  it("[RD182] decide what a header means", () => {
    const cells = [
      [
        "客服",
        "日期",
        "咨询人数",
        "接待人数",
        "首次响应时间",
        "满意度",
        "平均处理时长(分)",
        "平均解决时长(小时)",
        "通话时长",
        "状态",
      ],
      ["小王", "2025-03-01", 21, 20, "00:00:08", "95%", 6, 2, "5:00:00", "在职"],
    ];
    const read = readSheet(cells);
    expect(fieldsOf(read)).toEqual({
      客服: "agent",
      日期: "day",
      咨询人数: "consults",
      接待人数: "received",
      首次响应时间: "firstReplyMean",
      满意度: "satisfiedShare",
      "平均处理时长(分)": "handleDuration",
      "平均解决时长(小时)": "resolutionDuration",
    });
  });

  it("[RD182] leave mean scores of 1 to 5 alone: they are no shares", () => {
    const cells = [
      ["客服", "日期", "接待人数", "满意度"],
      ["小王", "2025-03-01", 20, 4.8],
    ];
    expect(fieldsOf(readSheet(cells))).not.toHaveProperty("满意度");
  });

  it("[RD191] are of one kind in a set: the kind with more rows stays", () => {
    const day = (agent: string) => [agent, "2025-03-01", 20];
    const days = [["客服", "日期", "接待量"], day("小王"), day("小李"), day("小赵")];
    const tickets = [
      ["工单编号", "客服", "创建时间"],
      ["T1", "小王", "2025-03-01 10:00"],
    ];
    const outcome = readTicketSheets([
      { name: "工单", cells: tickets },
      { name: "日报", cells: days },
    ]);
    expect(outcome.kind === "read" && [outcome.table.grain, outcome.table.size]).toEqual([
      "agentDay",
      3,
    ]);
    expect(toldOf(outcome)).toEqual(["sheet.otherGrain"]);
  });
});
