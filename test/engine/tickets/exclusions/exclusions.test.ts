import {
  exclusionReasonWords,
  exclusionTable,
  leftOutWords,
  exclusionRecords,
  readExclusions,
  type ExclusionWords,
} from "../../../../src/engine/tickets/exclusions/exclusionTable";
import type { Cells } from "../../../../src/engine/tickets/cells";
import { readAgents } from "../../../../src/engine/tickets/people/agentTable";
import { readTickets } from "../../../../src/engine/tickets/readTickets";
import { writeRuleTable } from "../../../../src/engine/ruleTables/writeRuleTable";
import { findColumns } from "../../../../src/engine/ruleTables/ruleTable";
import type { ReadOptions, ReadOutcome } from "../../../../src/engine/tickets/ticketTable";
import type { Language } from "../../../../src/locales/language";
import { ruleChoice, ruleHeader } from "../../../../src/locales/rules";

type Read = Extract<ReadOutcome, { kind: "read" }>;

function read(cells: Cells, options?: ReadOptions): Read {
  const outcome = readTickets(cells, options);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

const header = ["原因", "列", "条件", "开始日期", "结束日期", "客服", "剔除对象", "启用"];
const rules = (...rows: unknown[][]) => readExclusions([header, ...rows]);

const sheet = [
  ["工单号", "客服", "创建时间", "问题类型", "满意度", "客户", "备注"],
  ["T1", "甲", 45_700, "退货", 5, "C1", ""],
  ["T2", "甲", 45_701, "广告推广", 1, "C2", "ok"],
  ["T3", "乙", 45_702.5, "退货", 2, "C3", "测试单"],
  ["T4", "乙", 45_703, "换货", 4, "乙", ""],
];
const left = ({ excluded }: Read) =>
  excluded.map(({ reason, count, rule }) => [reason, count, rule?.text]);

const words = (language: Language): ExclusionWords => ({
  reason: (reason) => ruleChoice("exclusionReason", reason, language),
  what: (what) => ruleChoice("leftOut", what, language),
  active: language === "en" ? "yes" : "是",
});

describe("rules of exclusion", () => {
  it("[RD111] leave out the tickets whose cell meets a criterion, by field or by header", () => {
    const exclusions = rules(
      ["无效咨询", "分类", "*广告*"],
      ["测试", "备注", "*测试*"],
      ["其他", "满意度", ">=5"],
    );
    const outcome = read(sheet, { exclusions });
    expect(left(outcome)).toEqual([
      ["invalid", 1, "分类 *广告*"],
      ["test", 1, "备注 *测试*"],
      ["custom", 1, "其他"],
    ]);
    expect(outcome.table.size).toBe(1);
    expect(outcome.excluded[0]).toMatchObject({ rule: { row: 1 }, places: [{ row: 3 }] });
  });

  it("[RD111] ask for days, the last one whole, and for an agent by any of his names", () => {
    const period = rules(["不可抗力", "", "", "2025-02-12", "2025-02-14"]);
    expect(left(read(sheet, { exclusions: period }))).toEqual([
      ["forceMajeure", 3, "2025-02-12 2025-02-14"],
    ]);
    const people = readAgents([
      ["姓名", "客服"],
      ["乙", "丙"],
    ]);
    for (const agent of ["乙", "丙"])
      expect(
        left(read(sheet, { people, exclusions: rules(["培训", "", "", "", "", agent]) })),
      ).toEqual([["custom", 2, "培训"]]);
  });

  it("[RD111] leave out agents' days by their day", () => {
    const days = [
      ["客服昵称", "日期", "接待人数", "咨询人数", "平均响应时长（秒)"],
      ["甲", "2025-03-01", 10, 12, 30],
      ["甲", "2025-03-02", 10, 12, 30],
    ];
    const exclusions = rules(["不可抗力", "", "", "2025-03-02", "2025-03-02"]);
    const outcome = read(days, { exclusions });
    expect([outcome.table.grain, outcome.table.size]).toEqual(["agentDay", 1]);
  });

  it("[RD111] count a ticket once, for the first rule that it meets", () => {
    const exclusions = rules(["甲类", "问题类型", "退货"], ["乙类", "满意度", "<>"]);
    expect(left(read(sheet, { exclusions }))).toEqual([
      ["custom", 2, "甲类"],
      ["custom", 2, "乙类"],
    ]);
  });

  it("[RD112] can leave out the rating alone", () => {
    const exclusions = rules(["公司政策", "问题类型", "退货", "", "", "", "评价"]);
    const outcome = read(sheet, { exclusions });
    expect(outcome.excluded).toEqual([]);
    expect([...outcome.table.column("rating")!.values]).toEqual([NaN, 1, NaN, NaN]);
    expect(
      outcome.ratingsLeftOut.map(({ reason, count, rule, places }) => [
        reason,
        count,
        rule?.text,
        places.map(({ row }) => row),
      ]),
    ).toEqual([
      ["selfRated", 1, undefined, [5]],
      ["custom", 2, "公司政策", [2, 4]],
    ]);
  });

  it("[RD110] leave out by themselves what the sheet's own flags say, and ratings of oneself", () => {
    const flagged = [
      ["客服", "创建时间", "是否仅机器人", "是否客服主动发起", "客户", "满意度"],
      ["甲", 45_700, "是", "否", "C1", 5],
      ["甲", 45_700, "否", "是", "C2", 5],
      ["甲", 45_700, "否", "否", "甲", 5],
      ["甲", 45_700, "否", "否", "C3", 4],
    ];
    const columnMap = { 是否仅机器人: "botOnly", 是否客服主动发起: "agentStarted" } as const;
    const outcome = read(flagged, { columnMap });
    expect(left(outcome)).toEqual([
      ["botOnly", 1, undefined],
      ["agentStarted", 1, undefined],
    ]);
    expect([...outcome.table.column("rating")!.values]).toEqual([NaN, 4]);
    const exclusions = rules(
      ["机器人", "", "", "", "", "", "", "否"],
      ["主动发起", "", "", "", "", "", "", "否"],
      ["自评", "", "", "", "", "", "", "否"],
    );
    const all = read(flagged, { columnMap, exclusions });
    expect(all.excluded).toEqual([]);
    expect([...all.table.column("rating")!.values]).toEqual([5, 5, 5, 4]);
  });

  it("[RD110] can be told that a status does count", () => {
    const cells = [
      ["客服", "创建时间", "状态", "是否有效"],
      ["甲", 45_700, "已取消", ""],
      ["甲", 45_700, "Spam", ""],
      ["甲", 45_700, "已解决", "否"],
    ];
    const exclusions = rules(
      ["取消", "", "", "", "", "", "", "否"],
      ["无效", "", "", "", "", "", "", "否"],
    );
    expect(left(read(cells, { exclusions }))).toEqual([["spam", 1, undefined]]);
  });

  it("[RD113] that find their column nowhere leave out nothing, and are told of", () => {
    const outcome = read(sheet, { exclusions: rules(["测试", "天气", "雨"]) });
    expect(outcome.excluded).toEqual([]);
    expect(outcome.issues).toMatchObject([
      { code: "exclusion.columnMissing", column: "天气", found: "天气 雨", handling: "kept" },
    ]);
  });

  it("[RD113] that no row meets are told of, but not those whose rows are left out already", () => {
    const cells = [
      ["客服", "创建时间", "状态", "渠道"],
      ["甲", 45_700, "已取消", "电话"],
      ["甲", 45_700, "已解决", "电话"],
    ];
    const exclusions = rules(["测试", "渠道", "*广吿*"], ["其他", "状态", "已取消"]);
    const outcome = read(cells, { exclusions });
    expect(outcome.issues).toMatchObject([
      { code: "exclusion.unmatched", column: "渠道", found: "渠道 *广吿*", handling: "kept" },
    ]);
    expect(left(outcome)).toEqual([["cancelled", 1, undefined]]);
  });

  it("[RD114] are refused when they ask for nothing, or end before they begin", () => {
    const codes = (...row: unknown[]) => rules(row).findings.map(({ code }) => code);
    expect(codes("不可抗力")).toEqual(["exclusion.everything"]);
    expect(codes("其他", "", "", "2025-03-02", "2025-03-01")).toEqual(["exclusion.endsBefore"]);
    expect(codes("", "状态", "x")).toEqual(["cell.blank"]);
    expect(codes("测试", "", "x")).toEqual(["cell.blank"]);
    expect(rules(["不可抗力"]).rules).toEqual([]);
  });

  it("[RD114] that are not active are not applied", () => {
    const exclusions = rules(["测试", "备注", "*测试*", "", "", "", "", "否"]);
    expect(read(sheet, { exclusions }).excluded).toEqual([]);
    expect(exclusions.off.size).toBe(0);
  });

  it.each(["zh-CN", "en"] as const)(
    "[RD115] stand in a table that reads back, in %s",
    (language) => {
      const written = writeRuleTable(exclusionTable, exclusionRecords(words(language)), (key) =>
        ruleHeader(exclusionTable.name, key, language),
      );
      const found = findColumns(exclusionTable, written[0]!);
      expect(Object.values(found)).toEqual(exclusionTable.columns.map((_, index) => index));
      expect(readExclusions(written)).toEqual({ rules: [], off: new Set(), findings: [] });
      const inactive = written.map((row, index) =>
        index === 0 ? row : row.with(7, language === "en" ? "no" : "否"),
      );
      expect([...readExclusions(inactive).off]).toHaveLength(written.length - 1);
      for (const [reason, names] of Object.entries(exclusionReasonWords))
        expect(names).toContain(ruleChoice("exclusionReason", reason, language));
      for (const [what, names] of Object.entries(leftOutWords))
        expect(names).toContain(ruleChoice("leftOut", what, language));
    },
  );
});
