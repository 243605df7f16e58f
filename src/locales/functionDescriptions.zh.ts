/**
 * What Excel shows in the function wizard in Chinese; the English stands in each function's own
 * comment under `src/functions`. At most 128 characters each. Names are the same in all languages:
 * a formula written in one must work in the other.
 */
export interface FunctionDescription {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const tickets = "带表头的工单表，例如 Tickets[#All]。";
const agents = "一位客服、一片姓名区域，或省略（全员合计）。";
const period = '月份，例如 "2025-03"，或该月的一个日期；省略则计入全部工单。';
const language = '结果的语言，"zh" 或 "en"；省略则与工单表表头一致。';

const rules = "计算所依据的规则表或设置，例如 KPI_Settings[#All]；可以给出多个。";

const readingRules = "读取工单所依据的规则表，例如 KPI_Columns[#All]。";

const ofMetric = (description: string): FunctionDescription => ({
  description,
  parameters: { tickets, agents, period, rules },
});

export const zh: Readonly<Record<string, FunctionDescription>> = {
  FCR: ofMetric("首次解决率：已解决工单中一次联系就解决的比例。"),
  CSAT: ofMetric("客户满意率：有评价的工单中客户满意的比例。"),
  NPS: ofMetric("净推荐值：推荐者（9–10 分）比例减贬损者（0–6 分）比例，单位百分点。"),
  CONVERSION: ofMetric("询单转化率：询单客户中下单的比例。"),
  FRT: ofMetric("首次响应时长：从创建到首次响应的中位数，单位分钟。"),
  RESOLUTION: ofMetric("解决时长：从创建到解决的中位数，单位小时。"),
  OVERDUE: ofMetric("超时工单比例：有时限的工单中，超时解决或已过时限仍未解决的比例。"),
  ESCALATION: ofMetric("升级率：上报专家或主管的工单比例。"),
  REPEAT: ofMetric("工单重复率：同一客户就同一问题再次来单的工单比例。"),
  REOPEN: ofMetric("重开率：已解决工单中被重新打开的比例。"),
  METRIC: {
    description: '按名称给出任一指标，例如 "FRT.P90" 或 "COST"，单位随指标。',
    parameters: {
      tickets,
      metric: "指标名称；帮助页列出全部指标。",
      agents,
      period,
      rules,
    },
  },
  COMPOSITE: {
    description: "按权重方案给出每位客服的综合得分（0–100）。省略客服时列出所有人，从高到低。",
    parameters: {
      tickets,
      profile:
        '"regular"（常规运营期）、"launch"（新品推广期），或含“维度、指标、权重、目标”的表。',
      agents: "一位客服或一片姓名区域；省略则列出所有客服及其综合得分。",
      period,
      rules,
    },
  },
  SCORECARD: {
    description: "绩效表：每位客服一行，从高到低，含各指标、各维度得分、综合得分、排名和等级。",
    parameters: {
      tickets,
      profile: '"regular"（省略时也用它）、"launch"，或含权重的表。',
      period,
      language: '表头的语言，"zh" 或 "en"；省略则与工单表表头一致。',
      rules,
    },
  },
  COLUMNS: {
    description: "工单表的每一列被识别为什么，有多大把握。",
    parameters: { tickets, language, rules: readingRules },
  },
  ISSUES: {
    description: "工单表中不合常理之处：在区域的第几行、内容是什么、如何处理。",
    parameters: { tickets, language, rules: readingRules },
  },
  OPEN: {
    description: "打开工单表供其他函数使用：以简短的句柄代替区域，每次编辑后自动更新。",
    parameters: { tickets: '表或工作表的名称，例如 "Tickets"；给出一片名称则合并读取。' },
  },
  VERSION: { description: "KPI 函数所用计算规则的版本。", parameters: {} },
};
