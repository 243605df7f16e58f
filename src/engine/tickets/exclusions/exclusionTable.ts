import { parseCriterion } from "../../criteria";
import type { Finding } from "../../ruleTables/finding";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleRecord } from "../../ruleTables/mergeRuleTable";
import type { Cells } from "../cells";
import type { ExclusionReason } from "../issue";
import { MOST_RULES } from "../reading/leftOut";
import type { ExclusionRule, ExclusionRules, RuleReasonCode } from "./exclusionRule";

export type ExclusionColumn =
  "reason" | "column" | "criterion" | "from" | "to" | "agent" | "what" | "active" | "note";

/** Which tickets, or which ratings, do not count; one rule a row. */
export const exclusionTable: RuleTable<ExclusionColumn> = {
  name: "KPI_Exclusions",
  columns: [
    required("reason", "Reason", "原因", "剔除原因"),
    optional("column", "Column", "Field", "列", "字段", "列名"),
    optional("criterion", "Criterion", "Condition", "条件"),
    optional("from", "From", "开始日期", "开始", "自"),
    optional("to", "To", "结束日期", "结束", "至"),
    optional("agent", "Agent", "客服"),
    optional("what", "What is left out", "What", "剔除什么", "剔除对象", "剔除内容"),
    optional("active", "Active", "启用", "是否启用"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export const exclusionReasonWords: Choices<RuleReasonCode> = {
  invalid: [
    "invalid consultations and advertising",
    "invalid",
    "advertising",
    "无效咨询与广告",
    "无效咨询",
    "无效",
    "广告",
  ],
  spam: ["spam", "垃圾工单", "垃圾"],
  merged: ["merged", "merged into another ticket", "已合并", "合并"],
  duplicate: ["duplicate", "duplicates", "重复工单", "重复"],
  test: ["test", "tests", "测试工单", "测试"],
  cancelled: ["cancelled", "canceled", "cancelled or deleted", "已取消或删除", "取消", "已取消"],
  botOnly: ["bot only", "bot", "仅机器人", "机器人"],
  agentStarted: ["started by the agent", "agent started", "客服主动发起", "主动发起"],
  selfRated: ["rated by the agent", "self-rated", "客服自评", "自评"],
  forceMajeure: ["force majeure", "beyond control", "不可抗力"],
  custom: ["other", "custom", "其他", "自定义"],
};

export const leftOutWords: Choices<ExclusionRule["what"]> = {
  ticket: ["ticket", "工单"],
  rating: ["rating", "评价"],
};

export interface ExclusionsRead extends ExclusionRules {
  readonly findings: readonly Finding[];
}

/**
 * The rules of the table. A reason that the reader knows by itself is switched off by a row that
 * names it, asks for nothing and is not active.
 */
export function readExclusions(cells: Cells, name = exclusionTable.name): ExclusionsRead {
  const off = new Set<ExclusionReason>();
  let count = 0;
  const { rules, findings } = readRuleTable(
    exclusionTable,
    cells,
    (row) => {
      const rule = ruleOf(row);
      if (rule === null || row.broken) return null;
      const isActive = row.flag("active") ?? true;
      if (asksForNothing(rule)) {
        if (!isActive) off.add(rule.reason);
        else if (rule.reason === "custom" || rule.reason === "forceMajeure")
          row.refuse("exclusion.everything", "criterion", "");
        return null;
      }
      if (!isActive || row.broken) return null;
      if (++count > MOST_RULES) row.refuse("exclusion.tooMany", null, String(MOST_RULES));
      return rule;
    },
    name,
  );
  return { rules, off, findings };
}

function ruleOf(row: RuleRow<ExclusionColumn>): ExclusionRule | null {
  const written = word(row, "reason");
  if (row.needs("reason", written) === null) return null;
  const reason = reasonNamed(written!);
  const column = word(row, "column");
  const shown = column === null ? word(row, "criterion") : row.text("criterion");
  if (column === null && shown !== null) row.needs("column", null);
  const [from, to] = [row.date("from"), row.date("to")];
  if (from !== null && to !== null && to < from) row.refuse("exclusion.endsBefore", "to", "");
  const agent = word(row, "agent");
  const sought = [column, shown, row.shown("from"), row.shown("to"), agent].filter(Boolean);
  return {
    reason,
    cause: { row: row.row, text: reason === "custom" ? written! : sought.join(" ") },
    column,
    criterion: column === null ? null : parseCriterion(shown ?? "<>"),
    from,
    to,
    agent,
    what: row.choice("what", leftOutWords) ?? (reason === "selfRated" ? "rating" : "ticket"),
  };
}

const asksForNothing = ({ column, from, to, agent }: ExclusionRule): boolean =>
  column === null && from === null && to === null && agent === null;

/** Any other word is a reason of the user's own. */
function reasonNamed(written: string): RuleReasonCode {
  const wanted = evenWord(written);
  for (const reason of Object.keys(exclusionReasonWords) as RuleReasonCode[])
    if ([reason, ...exclusionReasonWords[reason]].some((name) => evenWord(name) === wanted))
      return reason;
  return "custom";
}

const evenWord = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Older Excel hands an empty cell to functions as 0. */
function word(row: RuleRow<ExclusionColumn>, key: ExclusionColumn): string | null {
  const text = row.text(key);
  return text === "0" ? null : text;
}

/** Words for the cells, in the reader's language. */
export interface ExclusionWords {
  readonly reason: (reason: RuleReasonCode) => string;
  readonly what: (what: ExclusionRule["what"]) => string;
  readonly active: string;
}

/** A new table: the reasons that the reader knows by itself, all active. */
export const exclusionRecords = (words: ExclusionWords): RuleRecord<ExclusionColumn>[] =>
  knownReasons.map((reason) => ({
    reason: words.reason(reason),
    what: words.what(reason === "selfRated" ? "rating" : "ticket"),
    active: words.active,
  }));

/** What the reader leaves out without any rule [RD53] [RD110]. */
export const knownReasons = [
  "invalid",
  "spam",
  "merged",
  "duplicate",
  "test",
  "cancelled",
  "botOnly",
  "agentStarted",
  "selfRated",
] as const satisfies readonly RuleReasonCode[];
