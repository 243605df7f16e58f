import { holidayTable } from "../calendar/holidayTable";
import { scheduleTable } from "../calendar/scheduleTable";
import type { Settings } from "../metrics/settings";
import {
  attributionChoices,
  clockChoices,
  dateSystemChoices,
  csatScaleChoices,
  effortScaleChoices,
  fcrDefinitionChoices,
  fcrScopeChoices,
  grainChoices,
  monthRuleChoices,
  resolutionKindChoices,
} from "./settingChoices";
import type { NumberSpec, SettingUnit, SpecOf } from "./settingSpec";
import { targetTable } from "./targetTable";

const number = (
  unit: SettingUnit,
  [from, to]: readonly [number, number],
  ...names: string[]
): NumberSpec => ({ kind: "number", unit, from, to, names });

const whole = (unit: SettingUnit, ...names: string[]): NumberSpec => ({
  ...number(unit, [1, 1_000_000], ...names),
  whole: true,
});

/** Days of a window: from a quarter of an hour to a leap year. */
const window = [0.01, 366] as const;

/**
 * Every setting of the definitions, as people write it. The order is that of the written table. The
 * ranges are ours [choice]; they stop slips such as Excel's 0:30, which is 0.02, for 30 minutes.
 */
export const settingSpecs: { readonly [Name in keyof Settings]-?: SpecOf<Settings[Name]> } = {
  grain: {
    kind: "choice",
    choices: grainChoices,
    names: ["A row is", "Rows stand for", "每行代表", "行的含义"],
  },
  dateSystem: {
    kind: "choice",
    choices: dateSystemChoices,
    names: ["Date system", "日期系统"],
  },
  asOf: { kind: "date", names: ["As of", "Judged as of", "截至时间", "评判时点", "数据截止"] },
  clock: { kind: "choice", choices: clockChoices, names: ["Clock", "计时方式", "时钟"] },
  calendar: {
    kind: "tables",
    tables: [scheduleTable.name, holidayTable.name],
    names: ["Working calendar", "Calendar", "工作日历"],
  },
  monthRule: {
    kind: "choice",
    choices: monthRuleChoices,
    names: ["Month rule", "Belongs to the month", "归月规则", "月份归属"],
  },
  attribution: {
    kind: "choice",
    choices: attributionChoices,
    names: ["Attribution", "Whose ticket it is", "归属规则", "工单归属"],
  },
  fcrDefinition: {
    kind: "choice",
    choices: fcrDefinitionChoices,
    names: ["FCR definition", "First contact resolution", "首次解决口径", "FCR口径"],
  },
  fcrScope: {
    kind: "choice",
    choices: fcrScopeChoices,
    names: ["FCR scope", "FCR net or gross", "首次解决范围", "FCR范围"],
  },
  repeatWindowDays: number("days", window, "Repeat window", "重复来访窗口", "回访窗口"),
  lookBackDays: number("days", window, "Look-back window", "首次来访回看窗口", "回看窗口"),
  resolutionKind: {
    kind: "choice",
    choices: resolutionKindChoices,
    names: ["Resolution time", "Resolution time runs", "解决时长口径"],
  },
  firstResponseTargetMinutes: number(
    "minutes",
    [0.25, 43_200],
    "First response target",
    "首次响应目标",
    "首响目标",
  ),
  resolutionTargetMinutes: number("minutes", [1, 527_040], "Resolution target", "解决目标"),
  targets: { kind: "tables", tables: [targetTable.name], names: ["Targets", "分渠道目标"] },
  phase: { kind: "text", names: ["Phase", "阶段", "运营阶段"] },
  returnCategories: { kind: "text", names: ["Return categories", "退换货分类"] },
  csatScale: {
    kind: "choice",
    choices: csatScaleChoices,
    names: ["CSAT scale", "Satisfaction scale", "满意度算法", "满意度口径"],
  },
  satisfiedFrom: number("points", [1, 5], "Satisfied from", "满意起点", "满意下限"),
  dissatisfiedTo: number("points", [0.5, 5], "Dissatisfied up to", "不满意上限"),
  effortScale: {
    kind: "choice",
    choices: effortScaleChoices,
    names: ["Effort scale", "CES direction", "费力度方向"],
  },
  complaintMaturityDays: number(
    "days",
    window,
    "Complaints judged after",
    "投诉成熟期",
    "投诉判定期",
  ),
  solvedMaturityDays: number("days", window, "Tickets judged after", "工单成熟期", "工单判定期"),
  minimumRatings: whole("ratings", "Fewest ratings", "Minimum ratings", "最少评价数"),
  minimumTickets: whole("tickets", "Fewest tickets", "Minimum tickets", "最少工单数"),
  minimumRecommendations: whole(
    "answers",
    "Fewest NPS answers",
    "Minimum NPS answers",
    "最少NPS答卷数",
  ),
};
