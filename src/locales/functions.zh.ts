import { zh as engine } from "./engine.zh";
import { formatCount, formatPlain, formatShare } from "./format";
import type { en } from "./functions.en";
import { listInChinese } from "./listInChinese";
import { zh as metrics } from "./metrics.zh";

const count = (n: number) => formatCount(n, "zh-CN");
/** Rounded up, so that what is above a limit never reads as the limit. */
const megabytes = (bytes: number) => formatPlain(Math.ceil(bytes / 1e4) / 100, "zh-CN");
const quoted = (found: string) => (found === "" ? "空" : `“${found}”`);

/** Ids in a row by their Chinese names, which are taken in a formula too. */
const metricsIn = (ids: readonly string[]) =>
  ids.map((id) => (metrics as Readonly<Record<string, { short: string }>>)[id]?.short ?? id);
const profilesIn = (ids: readonly string[]) =>
  ids.map((id) => (engine.profiles as Readonly<Record<string, string>>)[id] ?? id);
const perhaps = (names: readonly string[]) =>
  names.length === 0 ? "" : `，是否指${names.map(quoted).join("或")}`;

/** Excel shows an argument by its English name only; beside it stands what it is. */
const argumentNames: Readonly<Record<string, string>> = {
  agent: "客服",
  agents: "客服",
  bonus: "加分",
  coefficients: "系数",
  composites: "综合得分",
  coverage: "覆盖率",
  curve: "曲线",
  deductions: "扣分",
  direction: "方向",
  distribution: "强制分布",
  groups: "小组",
  history: "历史",
  items: "条款",
  metric: "指标",
  part: "部分",
  period: "考核期",
  profile: "方案",
  rule: "连续规则",
  rules: "规则",
  salaries: "工资",
  scores: "得分",
  tickets: "工单",
  tiers: "等级",
  values: "数值",
  weights: "权重",
};

function named(argument: string): string {
  const name = argumentNames[argument];
  return name === undefined ? argument : `${argument}（${name}）`;
}

export const zh: typeof en = {
  problems: {
    tooManyCells: (found, limit) =>
      `tickets（工单）：公式最多接受 ${count(limit)} 个单元格，实际为 ${count(found)} 个。请用 =KPI.OPEN("Tickets") 代替区域，或在任务窗格中评分。`,
    tooManyBytes: (found, limit) =>
      `tickets（工单）：Excel 网页版最多向公式传递 ${megabytes(limit)} MB，实际为 ${megabytes(found)} MB。请用 =KPI.OPEN("Tickets") 代替区域，其他参数也不要引用整列。`,
    answerTooLong: (rows, columns) =>
      `结果有 ${count(rows)} 行 × ${count(columns)} 列，超过 Excel 网页版能传回的长度。请分批查询，例如用 A2:A200 中的姓名，而不是整列 A:A。`,
    noTickets: (found) =>
      `tickets（工单）：应为带表头的区域，例如 Tickets[#All]；实际为 ${found}。请确认有这个名称的表或工作表。`,
    ticketsFailed: (found) =>
      `tickets（工单）：应为工单；实际为此处的公式（如 KPI.OPEN）或单元格得出的错误 ${found}。请把该公式单独放进一个单元格，查看它自己的说明，先改好它。`,
    notRange: (found) =>
      `tickets（工单）：应为带表头的区域，例如 Tickets[#All]，或句柄；实际只有一个单元格：${quoted(found)}。表名只能用在 =KPI.OPEN("Tickets") 中；客服、指标和月份写在工单之后。`,
    noName: (found) =>
      `tickets（工单）：应为表或工作表的名称，例如 "Tickets"，或一片名称区域；实际为${quoted(found)}。`,
    headersFound: (sentence, found) =>
      `${sentence}实际表头为：${found === "" ? "空" : listInChinese(found)}。`,
    noTable: (found, known) =>
      `tickets（工单）：没有名为${quoted(found)}的表或工作表。${known.length === 0 ? "工作簿中没有带数据的表。" : `现有：${known.join("、")}。`}`,
    noWorkbook:
      "KPI.OPEN 在此无法读取工作簿。请先打开一次任务窗格（“开始”选项卡上的“月度评分”），或直接传入区域：Tickets[#All]。",
    reading: "正在读取工单。",
    noRules: (place, found) =>
      `rules（规则）：第 ${place} 个区域的引用已失效（${found}）。请确认有这个名称的表。`,
    notRules: (place, found) =>
      `rules（规则）：应为带表头的规则表，例如 KPI_Settings[#All]，或两列的设置区域；第 ${place} 个区域${found === "" ? "为空" : `的表头为 ${listInChinese(found)}`}。`,
    rulesLack: (place, table, missing, found) =>
      `rules（规则）：第 ${place} 个区域像是 ${table}${table.endsWith("_") ? "…" : ""}，但缺少列${missing.map(quoted).join("、")}；实际表头为 ${listInChinese(found)}。`,
    rulesTwice: (place, found) =>
      `rules（规则）：每种规则表只能给一个；第 ${place} 个区域又是 ${found}。`,
    termsOfWhich: (found) =>
      `rules（规则）：KPI_Profiles 中有 ${listInChinese(found)}，而权重区域没有说明自己是哪一个。请在该区域加一列“方案”并写明名称，或只给 KPI_Profiles 的表头和那一行。`,
    rulesOfHandle:
      "rules（规则）：KPI.OPEN 打开的工单已按工作簿自己的列、人员和剔除规则读取。要按别的规则读取，请直接传入区域 Tickets[#All]。",
    rule: (argument, table, sentence) =>
      `${named(argument)}，${table.endsWith("_") ? `${table}…` : table}：${sentence}`,
    assessment: (sentence) => `items（条款）：${sentence}`,
    nothingApplies: "items（条款）：没有适用且有分值的条款，无从计算得分。",
    curve: (sentence) => `curve（曲线）：${sentence}`,
    phase: (table, sentence) => `profile（方案），${table || "KPI_Phases"}：${sentence}`,
    number: (argument, range, found) =>
      `${named(argument)}：应为数字${range === "" ? "" : `（${range}）`}，实际为${quoted(found)}。`,
    beyondNumbers: "所给数值过大，结果超出单元格可容纳的范围。请检查是否有误。",
    aboveWhole: (argument, found) =>
      `${named(argument)}：应为 0 到 1 的比例，例如 0.85 或 85%；实际为${quoted(found)}。`,
    choice: (argument, expected, found) =>
      `${named(argument)}：应为${expected}；实际为${quoted(found)}。`,
    choices: {
      direction: '"越高越好"、"越低越好"或指标名称，因为并非总是越高越好',
      curve:
        '目标值（例如 95%）、档位（例如 "80%:60; 90%:100"）、KPI_Curves 中的曲线名称，或带表头且只有一行的区域',
      part: '"合计"、"基本工资" 或 "绩效工资"',
      assessed: '"得分"、"级别"，或省略（整张表）',
      deductions: "不小于 0 的整数（特别扣分的次数）",
      bonus: "TRUE 或 FALSE",
      rule: "连续规则表，例如 KPI_Streaks[#All]；指定客服时只能有一条规则",
    },
    size: (argument, expected, found) =>
      `${named(argument)}：应为 ${expected} 个单元格（行 × 列），实际为 ${found}。`,
    needed: (argument) => `${named(argument)}：不能省略。`,
    missingNumber: (argument) => `${named(argument)}：单元格为 #N/A。`,
    agentTwice: (agent) => `agents（客服）：${quoted(agent)}出现了两次。`,
    noProfileFor: (agent) =>
      `profile（方案）：方案中没有适用于${quoted(agent)}的岗位和小组的部分。`,
    missingScore: (metric) => `没有综合得分：${metric}没有得分，而方案要求每项都有。`,
    noInterval: (metric) => `${metric}不是工单的比例，没有这样的区间。`,
    tooFew: (people, minimum) =>
      `强制分布不执行：参与 ${count(people)} 人，至少需要 ${count(minimum)} 人。`,
    bothEnds: "强制分布不执行：同一人会同时位于两端。",
    noHistory: (found) => `history（历史）：应为其中已有的考核期或客服，实际为${quoted(found)}。`,
    tickets: (sentence) => `tickets（工单）：${sentence}`,
    withHeader: "区域须包含表头行：应写 Tickets[#All]，而不是 Tickets。",
    metric: (found, known, meant) =>
      `metric（指标）：没有名为${quoted(found)}的指标${perhaps(metricsIn(meant))}。可用的指标：${metricsIn(known).join("、")}。`,
    profileName: (found, known, meant) =>
      `profile（方案）：没有名为${quoted(found)}的方案${perhaps(profilesIn(meant))}。应为${profilesIn(known).join("、")}，或含“维度、指标、权重、目标”四列的表。`,
    profileOfRules: (found, known, meant) =>
      `profile（方案）：没有名为${quoted(found)}的方案${perhaps(profilesIn(meant))}。应为${profilesIn(known).join("、")}，或留空并在 rules 中给出方案表。`,
    whichProfile: (known) =>
      `profile（方案）：rules 中有多个方案：${profilesIn(known).join("、")}；应写明其中一个的名称，实际为空。`,
    profileTable: (sentence) => `profile（方案）：${sentence}`,
    period: (found) =>
      `period（考核期）：应为带年份的月份，例如 "2025-03"，或一个日期；实际为${quoted(found)}。`,
    relativePeriod: (found) =>
      `period（考核期）：${quoted(found)}换一天看就是另一个月；请写明月份，例如 "2025-03"，或引用日期单元格。`,
    language: (found) => `language（语言）：应为 "中文" 或 "英文"，实际为${quoted(found)}。`,
    agentCell: (found) => `agents（客服）：应为姓名，实际为 Excel 错误 ${found}。`,
    unknownAgent: (agent, period) =>
      period === null
        ? `agents（客服）：表中没有${quoted(agent)}的工单。`
        : `agents（客服）：${period} 没有${quoted(agent)}的工单。`,
    nobody: (period) =>
      period === null
        ? "tickets（工单）：表中没有任何人的工单。"
        : `period（考核期）：${period} 没有任何人的工单。`,
    notApplicable: (metric, reason) => `${metric}：${reason}。`,
    invalid: (metric, sentence) => `${metric}无法计算。${sentence}`,
    coverage: (coverage, minimum) =>
      `没有综合得分：只有 ${formatShare(coverage, "zh-CN")} 的权重有数据，至少需要 ${formatShare(minimum, "zh-CN")}。`,
  },
  scorecard: {
    agent: "客服",
    group: "小组",
    tickets: "工单量",
    composite: "综合得分",
    coverage: "覆盖率",
    rank: "排名",
    tier: "等级",
  },
  streak: {
    agent: "客服",
    rule: "连续规则",
    length: "连续期数",
    complete: "是否达成",
    periods: "考核期",
    yes: "是",
  },
  selfAssessment: {
    score: "得分（自评）",
    band: "级别（自评）",
    below: "低于 70 分：未达标",
    earned: "所得分值",
    applicable: "适用分值",
    deductions: "特别扣分",
    bonus: "特别加分",
    caution: "按 GB/T 27922-2011 的计分方法，由贵方自行逐条评定；不是认证，也不是对个人的评分。",
    yes: "是",
    items: [
      "售后服务体系：组织架构",
      "售后服务体系：人员配置",
      "售后服务体系：资源配置",
      "售后服务体系：规范要求",
      "售后服务体系：监督与改进",
      "售后服务体系：服务文化",
      "商品服务：商品信息",
      "商品服务：技术支持",
      "商品服务：配送与维修",
      "商品服务：质量保证",
      "顾客服务：顾客关系",
      "顾客服务：投诉处理",
    ],
  },
  trend: { agent: "客服", everybody: "全员" },
  lint: {
    severity: "级别",
    table: "表",
    row: "行",
    column: "列",
    problem: "问题",
    found: "实际内容",
    mend: "可以这样改",
    severities: { error: "错误", warning: "警告", hint: "提示" },
    mended: (row, column, value) => `第 ${row} 行“${column}”：${value}`,
    separator: "；",
  },
  explain: {
    dimension: "维度",
    metric: "指标",
    value: "实际值",
    unit: "单位",
    n: "样本量",
    low: "下限（95%）",
    high: "上限（95%）",
    target: "满分目标",
    score: "得分",
    weight: "有效权重",
    contribution: "贡献分",
    lost: "失分",
    definition: "口径",
    composite: "综合得分",
    redLines: "红线",
  },
  columns: {
    header: "表头",
    field: "识别为",
    confidence: "把握",
    notes: "读法",
    question: "待回答",
    sheet: "工作表",
    unused: "未使用",
    separator: "，",
  },
  notes: {
    chosen: "人工指定",
    "cells:moment": "内容是时间点",
    "cells:duration": "内容是时长",
    seconds: "单位为秒",
    minutes: "单位为分钟",
    "minutes?": "按分钟理解",
    hours: "单位为小时",
    days: "单位为天",
    milliseconds: "单位为毫秒",
    dayFractions: "Excel 时间",
    dayFirst: "日在月前",
    monthFirst: "月在日前",
    threeSteps: "三档评价",
    yesMeansNo: "表中的“是”表示否",
    withFirst: "首次不计",
    percent: "百分数",
    fraction: "小数",
    tenThousands: "单位为万",
    remaining: "剩余时间，已换算为用时",
    businessHours: "按工作时间",
    utc: "Zendesk 的时间为 UTC；按原样读取",
    anyMeansYes: "有内容即为是",
  },
  onScale: (scale) => `评价为 ${scale} 分，换算为五分制`,
  insteadUsed: (header) => `已用“${header}”`,
  issues: {
    row: "行",
    column: "列",
    problem: "问题",
    found: "实际内容",
    expected: "应为",
    sheet: "工作表",
    handling: "处理方式",
    byRule: (reason, rule, row) => `${reason}（KPI_Exclusions 第 ${row} 行：${rule}）`,
    more: (left) => `还有 ${count(left)} 项`,
  },
  handling: {
    kept: "原样保留",
    treatedAsMissing: "按缺失处理",
    rowLeftOut: "该行不计入",
    ratingLeftOut: "评价不计入",
    sheetRefused: "无法读取此表",
  },
};
