import { evenWord } from "../../ruleTables/evenWord";
import { hasErrors, type Finding } from "../../ruleTables/finding";
import { findingAt, type Located } from "../../ruleTables/located";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import { shareOf } from "../../ruleTables/shareOf";
import type { Cells } from "../../tickets/cells";
import { equal } from "../../tolerance";
import { centsOf } from "./cents";
import { usualPay, type BufferPolicy, type Cap, type Combination, type PayRules } from "./payRules";

export type PayColumn = "setting" | "value" | "note";

export const payTable: RuleTable<PayColumn> = {
  name: "KPI_Pay",
  columns: [
    required("setting", "Setting", "设置", "设置项"),
    required("value", "Value", "值", "取值"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export type PaySetting = keyof PayRules | "performanceShare";

export const paySettings: Choices<PaySetting> = {
  baseShare: ["base share", "基本工资占比"],
  performanceShare: ["performance share", "绩效工资占比"],
  fullScore: ["full score", "满分"],
  cap: ["cap", "封顶"],
  coefficients: ["coefficients", "多个系数"],
  buffer: ["buffer period", "缓冲期"],
  decimals: ["decimals", "小数位数"],
  budget: ["budget", "绩效总额", "绩效预算"],
};

/** The pay setting that a cell names; null: none. */
export function paySettingNamed(name: string): PaySetting | null {
  const wanted = evenWord(name);
  const known = Object.entries(paySettings) as [PaySetting, readonly string[]][];
  const found = known.find(([id, names]) => [id, ...names].some((of) => evenWord(of) === wanted));
  return found?.[0] ?? null;
}

export const caps: Choices<Cap> = {
  score: ["score", "得分封顶"],
  performance: ["performance part", "绩效部分封顶", "on", "是", "封顶"],
  none: ["no cap", "不封顶", "off", "否"],
};
export const combinations: Choices<Combination> = {
  highest: ["highest", "取最高"],
  multiply: ["multiply", "相乘"],
};
export const bufferPolicies: Choices<BufferPolicy> = {
  holdHarmless: ["hold harmless", "全额发放", "不受影响"],
  asScored: ["as scored", "按得分发放"],
};

export type PayFindingCode =
  "pay.settingTwice" | "pay.sharesTotal" | "pay.fractionOfCent" | "pay.notDecimals";

type Given = Partial<PayRules> & { readonly performanceShare?: number };
type Setting = { readonly setting: PaySetting; readonly given: Given };

/** Settings that the table leaves out are the usual ones. Null: something in it is wrong [PAY9]. */
export function readPay(
  cells: Cells,
  name = payTable.name,
): { readonly rules: PayRules | null; readonly findings: readonly Finding[] } {
  const read = readRuleTable(payTable, cells, settingOf, name);
  const given = Object.assign({}, ...read.rules.map(({ rule }) => rule.given)) as Given;
  const findings = [
    ...read.findings,
    ...twice(read.rules, name),
    ...shares(read.rules, given, name),
  ];
  if (hasErrors(findings)) return { rules: null, findings };
  const { performanceShare, ...rest } = given;
  const baseShare =
    rest.baseShare ?? (performanceShare === undefined ? usualPay.baseShare : 1 - performanceShare);
  return { rules: { ...usualPay, ...rest, baseShare }, findings };
}

function settingOf(row: RuleRow<PayColumn>): Located<Setting> | null {
  const setting = row.needs("setting", row.choice("setting", paySettings));
  const given = setting === null ? null : valueOf(setting, row);
  return setting === null || given === null ? null : { row: row.row, rule: { setting, given } };
}

/** A setting without a value is as if it were not there. */
function valueOf(setting: PaySetting, row: RuleRow<PayColumn>): Given | null {
  const value = readers[setting](row);
  return value === null ? null : { [setting]: value };
}

const readers: Readonly<Record<PaySetting, (row: RuleRow<PayColumn>) => number | string | null>> = {
  baseShare: (row) => shareOf(row, "value"),
  performanceShare: (row) => shareOf(row, "value"),
  fullScore: (row) => row.number("value", 1),
  // "无" and "none" say that there is no cap; a blank cell says nothing.
  cap: (row) => row.choice("value", caps) ?? (row.shown("value") === "" ? null : "none"),
  coefficients: (row) => row.choice("value", combinations),
  buffer: (row) => row.choice("value", bufferPolicies),
  decimals(row) {
    const decimals = row.number("value", 0, 2);
    if (decimals !== null && !Number.isInteger(decimals))
      row.refuse("pay.notDecimals", "value", "0, 1, 2");
    return decimals;
  },
  budget(row) {
    const amount = row.number("value", 0, 1e11);
    const cents = amount === null ? null : centsOf(amount);
    if (amount !== null && cents === null) row.refuse("pay.fractionOfCent", "value", "0.01");
    return cents;
  },
};

function twice(settings: readonly Located<Setting>[], table: string): Finding[] {
  const seen = new Set<PaySetting>();
  return settings.flatMap(({ rule: { setting }, row }) => {
    if (!seen.has(setting)) return (seen.add(setting), []);
    return [findingAt({ table, row, column: "setting" }, "pay.settingTwice", "error", setting)];
  });
}

/** Both shares, where both are given, are the whole [PAY1]. */
function shares(
  settings: readonly Located<Setting>[],
  { baseShare, performanceShare }: Given,
  table: string,
): Finding[] {
  const findings: Finding[] = [];
  if (
    baseShare !== undefined &&
    performanceShare !== undefined &&
    !equal(baseShare + performanceShare, 1)
  ) {
    const { row } = settings.find(({ rule }) => rule.setting === "performanceShare")!;
    const rest = Number((1 - baseShare).toPrecision(12));
    findings.push(
      findingAt(
        { table, row, column: "value" },
        "pay.sharesTotal",
        "error",
        100 * (baseShare + performanceShare),
        "100",
        [{ row, column: "value", value: rest }],
      ),
    );
  }
  return findings;
}
