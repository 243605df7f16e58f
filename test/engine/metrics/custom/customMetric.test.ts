import fc from "fast-check";
import {
  catalogueWith,
  measureAgents,
  metricById,
  type Metric,
} from "../../../../src/engine/metrics";
import { readMetrics } from "../../../../src/engine/metrics/custom/readMetrics";
import type { Outcome } from "../../../../src/engine/metrics/outcome";
import { defaultSettings } from "../../../../src/engine/metrics/settings";
import type { TicketTable } from "../../../../src/engine/tickets/ticketTable";
import { serial, tickets, type TicketRow } from "../../../support/tickets";

type Cells = Readonly<Record<string, unknown>>;
const period = { label: "2025-03", from: serial("2025-03-01"), to: serial("2025-04-01") };
const options = { period, settings: { ...defaultSettings, asOf: serial("2025-05-01") } };

function metricOf(row: Cells): Metric {
  const cells = { Id: "MINE", Kind: "rate", Direction: "up", ...row };
  const { metrics, findings } = readMetrics([Object.keys(cells), Object.values(cells)]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return metrics[0]!;
}
const inMarch = (rows: readonly TicketRow[]): TicketTable =>
  tickets(rows.map((row) => ({ agent: "A", createdAt: "2025-03-05", ...row })));
const team = (row: Cells, rows: readonly TicketRow[]): Outcome =>
  measureAgents(inMarch(rows), metricOf(row), options).team;
const measured = (value: number, n: number): Outcome => ({ kind: "measured", value, n });

describe("a metric of the user's own, measured,", () => {
  it("[CUS6] is a rate of those among which it counts", () => {
    const rows = [
      { status: "已解决", channel: "电话", rating: 5 },
      { status: "已解决", channel: "电话", rating: 3 },
      { status: "处理中", channel: "电话", rating: 5 },
      { status: "已解决", channel: "在线", rating: 5 },
    ];
    expect(team({ Counted: "满意度>=4", Among: "状态=已解决; 渠道=电话" }, rows)).toEqual(
      measured(0.5, 2),
    );
    expect(team({ Counted: "满意度>=4" }, rows)).toEqual(measured(0.75, 4));
  });

  it("[CUS6] reads the share solved that the first level could have solved (V113)", () => {
    const desktop = Array.from({ length: 1_000 }, (_, index) => ({
      level: "桌面支持",
      eligible: index < 200,
    }));
    const others = [{ level: "一线", eligible: true }];
    const row = { Counted: "eligible", Among: "服务级别=桌面*", Direction: "down" };
    expect(team(row, [...desktop, ...others])).toEqual(measured(0.2, 1_000));
  });

  it("[CUS4] leaves out a row of which it cannot be told, and asks for blanks where told to", () => {
    const rows = [{ escalated: true }, { escalated: false }, { escalated: null }];
    expect(team({ Counted: "是否升级<>是" }, rows)).toEqual(measured(0.5, 2));
    expect(team({ Counted: "是否升级=否|=" }, rows)).toEqual(measured(2 / 3, 3));
    const words = [{ category: "退货" }, { category: "换货" }, { category: null }];
    expect(team({ Counted: "分类<>*退*" }, words)).toEqual(measured(0.5, 2));
    expect(team({ Counted: "分类=" }, words)).toEqual(measured(1 / 3, 3));
    const numbers = [{ reopens: 0 }, { reopens: 2 }, { reopens: null }];
    expect(team({ Counted: "重开次数<1" }, numbers)).toEqual(measured(0.5, 2));
    expect(team({ Counted: "重开次数<>" }, numbers)).toEqual(measured(2 / 3, 3));
  });

  it("[CUS6] counts, adds up and averages a column", () => {
    const rows = [{ cost: 10 }, { cost: 20 }, { cost: 60 }, { cost: null }];
    const of = { "Of column": "服务成本" };
    expect(team({ Kind: "sum", ...of }, rows)).toEqual(measured(90, 3));
    expect(team({ Kind: "mean", ...of }, rows)).toEqual(measured(30, 3));
    expect(team({ Kind: "median", ...of }, rows)).toEqual(measured(20, 3));
    expect(team({ Kind: "percentile", Percentile: 90, ...of }, rows)).toEqual(measured(52, 3));
    expect(team({ Kind: "count", Counted: "服务成本>=20" }, rows)).toEqual(measured(2, 2));
  });

  it("[CUS7] divides sums, not means of ratios", () => {
    const rows = [
      { cost: 10, revenue: 100 },
      { cost: 30, revenue: 100 },
      { cost: 40, revenue: 600 },
    ];
    expect(team({ Kind: "ratio", "Of column": "服务成本", Per: "销售收入" }, rows)).toEqual(
      measured(0.1, 800),
    );
    expect(team({ Kind: "ratio", "Of column": "服务成本", Per: "工单" }, rows)).toEqual(
      measured(80 / 3, 3),
    );
    expect(team({ Kind: "ratio", Counted: "服务成本>=30", Per: "工单" }, rows)).toEqual(
      measured(2 / 3, 3),
    );
    const days = [
      { createdAt: "2025-03-05" },
      { createdAt: "2025-03-05" },
      { createdAt: "2025-03-06" },
    ];
    const perDay = { Kind: "ratio", Counted: "客服=A", Per: "天" };
    expect(team(perDay, days)).toEqual(measured(1.5, 2));
  });

  it("[CUS8] gives durations in the unit that is asked for, from moments where need be", () => {
    const rows = [
      { firstResponseAt: "2025-03-05 00:30", resolvedAt: "2025-03-05 12:00", handleDuration: 90 },
    ];
    const mean = (column: string, unit: string) =>
      team({ Kind: "mean", "Of column": column, Unit: unit }, rows);
    expect(mean("处理工时", "小时")).toEqual(measured(1.5, 1));
    expect(mean("处理工时", "秒")).toEqual(measured(5_400, 1));
    expect(mean("首次响应时长", "")).toEqual(measured(30, 1));
    expect(mean("解决时长", "小时")).toEqual(measured(12, 1));
    expect(team({ Counted: "首次响应时长<=30分钟" }, rows)).toEqual(measured(1, 1));
    expect(team({ Counted: "解决时长<12h" }, rows)).toEqual(measured(0, 1));
  });

  it("[CUS11] says when the sheet has no such column", () => {
    const missing = { kind: "notApplicable", reason: "missingColumn" };
    expect(team({ Counted: "门店等级=A" }, [{ rating: 5 }])).toMatchObject(missing);
    expect(team({ Counted: "是否升级" }, [{ rating: 5 }])).toMatchObject(missing);
    expect(team({ Kind: "mean", "Of column": "服务成本" }, [{ rating: 5 }])).toMatchObject(missing);
  });

  it("[CUS3] reads the sheet's own columns as they stand", () => {
    const table: TicketTable = {
      ...inMarch([{}, {}, {}]),
      extra: (header) =>
        header === "门店等级"
          ? { kind: "text", codes: Uint8Array.of(1, 2, 0), words: ["", "A级", "12"] }
          : header === "返利"
            ? { kind: "number", values: Float64Array.of(10, 20, Number.NaN) }
            : undefined,
    };
    const of = (row: Cells) => measureAgents(table, metricOf(row), options).team;
    expect(of({ Counted: "门店等级=a*" })).toEqual(measured(0.5, 2));
    expect(of({ Counted: "[返利]>15" })).toEqual(measured(0.5, 2));
    expect(of({ Kind: "mean", "Of column": "返利" })).toEqual(measured(15, 2));
    expect(of({ Kind: "sum", "Of column": "[门店等级]" })).toEqual(measured(12, 1));
  });

  it("[CUS1] measures sheets of agents' days as well", () => {
    const days = [
      { agent: "A", day: "2025-03-05", slowReplies: 2, received: 40 },
      { agent: "A", day: "2025-03-06", slowReplies: 8, received: 60 },
      { agent: "A", day: "2025-04-01", slowReplies: 50, received: 50 },
    ];
    const table: TicketTable = { ...tickets(days), grain: "agentDay" };
    const metric = metricOf({ Kind: "ratio", "Of column": "慢响应人数", Per: "接待人数" });
    expect(measureAgents(table, metric, options).team).toEqual(measured(0.1, 100));
  });

  it("[CUS10] is scored from the minimum that it says", () => {
    expect(metricOf({ Counted: "是否升级" }).minimum).toBe("tickets");
    expect(metricOf({ Counted: "是否升级", "Minimum n": 3 }).minimum).toBe(3);
    expect(metricOf({ Kind: "count" }).minimum).toBeNull();
  });

  it("[CUS1] is found among the built-in ones", () => {
    const metric = metricOf({ Counted: "是否升级" });
    expect(metricById("mine", catalogueWith([metric]))).toBe(metric);
    expect(metricById("fcr", catalogueWith([metric]))?.id).toBe("FCR");
    expect(metricById("mine")).toBeUndefined();
  });

  it("[CUS4] [CUS6] counts as somebody would by hand", () => {
    const row = fc.record({
      status: fc.constantFrom("已解决", "处理中", "已关闭", null),
      rating: fc.constantFrom(1, 2, 3, 4, 5, null),
      escalated: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (given) => {
        const rows: readonly (typeof given)[number][] = [
          ...given,
          { status: "已解决", rating: 5, escalated: false },
        ];
        const told = rows.filter(
          ({ status, escalated }) => status !== null && status !== "处理中" && escalated === false,
        );
        const rated = told.filter(({ rating }) => rating !== null);
        const good = rated.filter(({ rating }) => rating! >= 4);
        const metric = { Counted: "满意度>=4", Among: "状态=已解决|已关闭; 是否升级<>是" };
        expect(team(metric, rows)).toEqual(measured(good.length / rated.length, rated.length));
      }),
    );
  });
});
