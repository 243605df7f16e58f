import { measureMonth, notApplicable, parsePeriod, type Cells } from "../../../../src/engine";
import { fieldsOf, readSheet } from "../../../support/read";

/** Values of the team in the month, to six digits. */
function measuresOf(cells: Cells, ids: readonly string[], month: string | null = "2025-03") {
  const read = readSheet(cells);
  expect(read.table.grain).toBe("agentDay");
  const period = month === null ? null : parsePeriod(month)!;
  const { team } = measureMonth(read, { period });
  return Object.fromEntries(
    ids.map((id) => {
      const outcome = team.get(id);
      return [id, outcome?.kind === "measured" ? Number(outcome.value.toFixed(6)) : outcome];
    }),
  );
}

describe("exports with a row per agent and day", () => {
  it("[RD180] are read from 千牛, with a full-width and a half-width bracket in one header (V098)", () => {
    const cells = [
      ["客服绩效明细"],
      ["统计时间：2025-03-01 至 2025-03-31", "", "导出时间：2025-04-02 10:21"],
      [],
      [
        ...["旺旺昵称", "日期", "咨询人数", "接待人数", "首次响应(秒)", "平均响应时长（秒)"],
        ...[
          "3分钟人工响应率",
          "旺旺回复率",
          "客户满意率",
          "参评率",
          "询单人数",
          "下单人数",
          "付款人数",
        ],
        ...["客服销售额", "净销售额"],
      ],
      [
        "店铺:小王",
        "2025-03-01",
        100,
        98,
        8,
        25.5,
        "99.00%",
        "98.00%",
        "95.00%",
        "30%",
        40,
        20,
        17,
        "3,400.00",
        3300,
      ],
      [
        "店铺:小王",
        "2025-03-02",
        10,
        10,
        12,
        40,
        "50.00%",
        "100.00%",
        "80.00%",
        "10%",
        5,
        3,
        2,
        1200,
        1100,
      ],
      ["店铺:小李", "2025-03-01", 50, 50, "-", 30, "98%", "100%", "-", "-", 20, 10, 9, 900, 900],
      ["汇总值", "", 160, 158, 9, 27, "96%", "99%", "94%", "25%", 65, 33, 28, 5500, 5300],
      [
        "平均值",
        "",
        53.3,
        52.7,
        9,
        27,
        "96%",
        "99%",
        "94%",
        "25%",
        21.7,
        11,
        9.3,
        1833.33,
        1766.67,
      ],
    ];
    const read = readSheet(cells);
    expect(fieldsOf(read)).toMatchObject({
      旺旺昵称: "agent",
      日期: "day",
      "首次响应(秒)": "firstReplyMean",
      "平均响应时长（秒)": "replyMean",
    });
    expect(read.columns.find(({ field }) => field === "replyMean")?.notes).toContain("seconds");
    expect(read.issues).toEqual([]);
    expect(
      measuresOf(cells, [
        "VOLUME",
        "REPLYTIME",
        "WITHIN3MIN",
        "REPLYRATE",
        "CSAT",
        "CONVERSION",
        "PAYMENT",
        "AOV",
        "PERDAY",
      ]),
    ).toEqual({
      VOLUME: 158,
      REPLYTIME: Number(((98 * 25.5 + 10 * 40 + 50 * 30) / 158).toFixed(6)),
      WITHIN3MIN: Number(((98 * 0.99 + 10 * 0.5 + 50 * 0.98) / 158).toFixed(6)),
      REPLYRATE: Number(((98 + 10 + 50) / 160).toFixed(6)),
      CSAT: Number(((98 * 0.3 * 0.95 + 10 * 0.1 * 0.8) / (98 * 0.3 + 10 * 0.1)).toFixed(6)),
      CONVERSION: Number((33 / 65).toFixed(6)),
      PAYMENT: Number((28 / 33).toFixed(6)),
      AOV: Number((5300 / 28).toFixed(6)),
      PERDAY: Number((158 / 3).toFixed(6)),
    });
  });

  it("[RD180] are read from 京东, a row per agent with the month above the header", () => {
    const cells = [
      ["京东客服绩效 2025年3月"],
      [
        "客服",
        "咨询量",
        "接待量",
        "首次平均响应时间",
        "平均响应时间",
        "30s应答率",
        "满意率",
        "24小时下单转化率",
        "售前接待人数",
        "促成下单人数",
        "促成下单商品金额",
      ],
      ["京东客服a", 800, 790, 15, 31, "92.5%", "96.1%", "45%", 400, 180, 36000],
      ["京东客服b", 200, 200, 10, 22, "98.0%", "99.0%", "50%", 100, 50, 9000],
      ["合计", 1000, 990, "", "", "", "", "", 500, 230, 45000],
    ];
    expect(readSheet(cells).issues.map(({ code }) => code)).not.toContain("checksum.differs");
    expect(measuresOf(cells, ["VOLUME", "WITHIN30S", "CSAT", "CONVERSION", "PERDAY"])).toEqual({
      VOLUME: 990,
      WITHIN30S: Number(((790 * 0.925 + 200 * 0.98) / 990).toFixed(6)),
      CSAT: Number(((790 * 0.961 + 200 * 0.99) / 990).toFixed(6)),
      CONVERSION: 0.46,
      PERDAY: notApplicable("missingColumn", [[{ field: "workedDays" }]]),
    });
  });

  it("[RD180] are read from 拼多多, whose reply times are in minutes", () => {
    const cells = [
      [
        "客服账号",
        "统计日期",
        "人工接待人数",
        "平均人工响应时长(分)",
        "3分钟人工回复率(8-23点)",
        "30秒应答率(8-23点)",
        "询单人数",
        "成团人数",
        "客服销售额",
      ],
      ["pdd001:小红", "2025/3/1", 60, 0.5, 0.95, 0.9, 30, 12, 600],
      ["pdd001:小红", "2025/3/2", 40, 1.5, 0.85, 0.8, 20, 8, 500],
    ];
    expect(
      measuresOf(cells, ["REPLYTIME", "WITHIN3MIN", "WITHIN30S", "CONVERSION.PAID", "AOV"]),
    ).toEqual({
      REPLYTIME: 54,
      WITHIN3MIN: 0.91,
      WITHIN30S: 0.86,
      "CONVERSION.PAID": 0.4,
      AOV: 55,
    });
  });

  it("[RD180] are read from 飞鸽 with counts of ratings", () => {
    const cells = [
      [
        "客服昵称",
        "日期",
        "接待会话量",
        "已接待人数",
        "全天首响时长",
        "全天平响时长",
        "全天3分钟回复率",
        "有效评价数",
        "好评数",
        "差评数",
        "支付人数",
        "询单人数",
      ],
      ["飞鸽客服1", 45717, 120, 110, "11秒", "2分30秒", 0.9, 20, 18, 1, 10, 40],
      ["飞鸽客服1", 45718, 30, 30, "21秒", "1分", 1, 5, 5, 0, 5, 10],
      ["店铺汇总值", "", 150, 140, "13秒", "2分11秒", 0.92, 25, 23, 1, 15, 50],
      ["店铺平均值", "", 75, 70, "13秒", "2分11秒", 0.92, 12.5, 11.5, 0.5, 7.5, 25],
    ];
    expect(readSheet(cells).issues).toEqual([]);
    expect(measuresOf(cells, ["CSAT", "BADRATING", "REPLYTIME", "CONVERSION.PAID"])).toEqual({
      CSAT: 0.92,
      BADRATING: 0.04,
      REPLYTIME: Number(((110 * 150 + 30 * 60) / 140).toFixed(6)),
      "CONVERSION.PAID": 0.3,
    });
  });

  it("[RD180] are read from 快手, rates by session beside rates by person", () => {
    const cells = [
      [
        "客服昵称",
        "日期",
        "咨询人数",
        "人工会话量",
        "三分钟回复率（人维度）",
        "三分钟回复率（会话）",
        "人工平均回复时长",
        "好评率（会话）",
        "询单转化率",
      ],
      ["小赵", "2025-03-03", 100, 120, "90%", "80%", "30秒", "95%", "40%"],
      ["小赵", "2025-03-04", 10, 30, "100%", "100%", "10秒", "100%", "50%"],
    ];
    expect(measuresOf(cells, ["WITHIN3MIN", "REPLYTIME", "CSAT", "CONVERSION"])).toEqual({
      WITHIN3MIN: 0.84,
      REPLYTIME: 26,
      CSAT: 0.96,
      CONVERSION: notApplicable("missingColumn", [[{ field: "inquiries" }]]),
    });
  });

  it("[RD180] are read from a call centre, in either language", () => {
    const chinese = [
      [
        "坐席",
        "日期",
        "呼入量",
        "接通量",
        "接通率",
        "20秒接通率",
        "放弃率",
        "平均通话时长",
        "平均话后时长",
        "一次解决率",
      ],
      ["张三", "2025-03-03", 100, 90, "90%", "80%", "8%", "00:03:00", "00:01:00", "85%"],
      ["李四", "2025-03-04", 300, 180, "60%", "40%", "40%", "00:05:00", "00:03:00", "70%"],
    ];
    const ids = ["VOLUME", "ANSWERED", "SERVICELEVEL", "ABANDONED", "AHT", "FCR"];
    const expected = {
      VOLUME: 270,
      ANSWERED: 0.675,
      SERVICELEVEL: 0.5,
      ABANDONED: 0.32,
      AHT: Number(((90 * 4 + 180 * 8) / 270).toFixed(6)),
      FCR: 0.75,
    };
    expect(measuresOf(chinese, ids)).toEqual(expected);
    const english = [
      [
        "Agent",
        "Date",
        "Calls offered",
        "Calls answered",
        "Answer rate",
        "Service level",
        "Abandonment rate",
        "Average talk time",
        "Average wrap-up time",
        "FCR",
      ],
      ...chinese.slice(1),
    ];
    expect(measuresOf(english, ids)).toEqual(expected);
  });
});
