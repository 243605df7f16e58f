import type { Settings } from "../metrics/settings";
import type { Choices } from "../ruleTables/RuleRow";

type ChoicesOf<Name extends keyof Settings> = Choices<Extract<Settings[Name], string>>;

/** What a cell may say for each of a setting's choices, in either language. */
export const grainChoices: ChoicesOf<"grain"> = {
  auto: ["as the columns tell", "automatic", "按列判断", "自动"],
  ticket: ["one ticket", "ticket", "一张工单", "工单"],
  agentDay: ["one agent's day or month", "agent's day", "一名客服一天或一个月", "客服日汇总"],
};

export const dateSystemChoices: ChoicesOf<"dateSystem"> = {
  "1900": ["from 1900", "1900 date system", "1900 日期系统"],
  "1904": ["from 1904", "1904 date system", "1904 日期系统"],
};

export const clockChoices: ChoicesOf<"clock"> = {
  calendar: ["calendar time", "calendar hours", "24/7", "自然时间", "日历时间", "自然时"],
  working: ["working time", "working hours", "business hours", "工作时间", "营业时间", "上班时间"],
};

export const monthRuleChoices: ChoicesOf<"monthRule"> = {
  metric: ["as each metric says", "by metric", "default", "按指标", "默认"],
  created: ["created in the month", "created", "created in", "按创建", "创建时间"],
  resolved: ["resolved in the month", "resolved", "resolved in", "按解决", "解决时间"],
  event: ["happened in the month", "event", "event in", "按事件", "发生时间"],
};

export const attributionChoices: ChoicesOf<"attribution"> = {
  metric: ["as each metric says", "by metric", "default", "按指标", "默认"],
  assignee: ["last owner", "assignee", "last assignee", "最后负责人", "当前负责人", "负责人"],
  resolver: ["who resolved it", "resolver", "solver", "解决人"],
  firstResponder: ["who answered first", "first responder", "首次响应人", "首响客服"],
  agentAtRating: [
    "owner when rated",
    "agent at rating",
    "assignee at rating",
    "评价时负责人",
    "评价时客服",
  ],
  replyShare: ["share of replies", "reply share", "按回复占比", "回复占比"],
  participants: [
    "everybody who replied",
    "participants",
    "all participants",
    "所有参与人",
    "全部参与人",
  ],
  team: ["team only", "team", "仅团队", "团队"],
};

export const fcrDefinitionChoices: ChoicesOf<"fcrDefinition"> = {
  default: [
    "neither reopened nor escalated nor repeated",
    "no reopening, escalation or repeat",
    "default",
    "综合判定",
    "默认",
  ],
  voc: ["customer says so", "FCR-VOC", "客户确认"],
  repeat: ["no repeat contact", "FCR-REPEAT", "无重复来访"],
  reopen: ["never reopened", "FCR-REOPEN", "未重开"],
  touch: ["one reply", "FCR-TOUCH", "one-touch", "一次回复"],
  customerSilent: ["no further message of the customer", "FCR-CUST0", "客户未再留言"],
  firstAssignment: ["never reassigned", "FCR-ASSIGN", "first assignment", "未转派"],
};

export const fcrScopeChoices: ChoicesOf<"fcrScope"> = {
  net: ["net", "净", "净值"],
  gross: ["gross", "毛", "全部工单"],
};

export const resolutionKindChoices: ChoicesOf<"resolutionKind"> = {
  full: ["to the last resolution", "full", "full resolution", "到最后一次解决", "最终解决"],
  first: ["to the first resolution", "first", "first resolution", "到首次解决", "首次解决"],
  active: ["less waiting for the customer", "active", "扣除等待客户", "有效时长"],
};

export const csatScaleChoices: ChoicesOf<"csatScale"> = {
  topTwoBox: ["share of satisfied", "top two box", "top-2-box", "满意占比"],
  relative: ["neutral left out", "relative", "相对满意度"],
  meanOfMax: ["mean ÷ highest", "mean of max", "均分除以满分", "均分占满分"],
  rescaled: ["mean from 0 to 100 %", "rescaled", "(mean − 1) ÷ (max − 1)", "均分换算百分制"],
};

export const effortScaleChoices: ChoicesOf<"effortScale"> = {
  highIsEasy: ["high is easy", "7 = easy", "高分轻松", "分高为轻松"],
  highIsHard: ["high is hard", "7 = hard", "高分费力", "分高为费力"],
};
