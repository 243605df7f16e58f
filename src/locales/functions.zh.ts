import { formatCount, formatShare } from "./format";
import type { en } from "./functions.en";

const count = (n: number) => formatCount(n, "zh-CN");
const quoted = (found: string) => (found === "" ? "空" : `“${found}”`);

export const zh: typeof en = {
  problems: {
    tooManyCells: (found, limit) =>
      `tickets：公式最多接受 ${count(limit)} 个单元格，实际为 ${count(found)} 个。请用 =KPI.OPEN("Tickets") 代替区域，或在任务窗格中评分。`,
    noTickets: (found) =>
      `tickets：应为带表头的区域，例如 Tickets[#All]；实际为 ${found}。请确认有这个名称的表或工作表。`,
    noName: 'tickets：应为表或工作表的名称，例如 "Tickets"，或一片名称区域；实际为空。',
    noTable: (found, known) =>
      `tickets：没有名为${quoted(found)}的表或工作表。${known === "" ? "工作簿中没有带数据的表。" : `现有：${known}。`}`,
    noWorkbook:
      "KPI.OPEN 在此无法读取工作簿。请先打开一次任务窗格（“开始”选项卡上的“月度评分”），或直接传入区域：Tickets[#All]。",
    reading: "正在读取工单。",
    noRules: (place, found) =>
      `rules：第 ${place} 个区域的引用已失效（${found}）。请确认有这个名称的表。`,
    notRules: (place, found) =>
      `rules：应为带表头的规则表，例如 KPI_Settings[#All]，或两列的设置区域；第 ${place} 个区域${found === "" ? "为空" : `的表头为 ${found}`}。`,
    rulesTwice: (place, found) => `rules：每种规则表只能给一个；第 ${place} 个区域又是 ${found}。`,
    rulesOfHandle:
      "rules：KPI.OPEN 打开的工单已按工作簿自己的列、人员和剔除规则读取。要按别的规则读取，请直接传入区域 Tickets[#All]。",
    rule: (table, sentence) => `rules，${table}：${sentence}`,
    curve: (sentence) => `curve：${sentence}`,
    phase: (table, sentence) => `profile，${table || "KPI_Phases"}：${sentence}`,
    number: (argument, found) => `${argument}：应为数字，实际为${quoted(found)}。`,
    aboveWhole: (argument, found) =>
      `${argument}：应为 0 到 1 的比例，例如 0.85 或 85%；实际为${quoted(found)}。`,
    choice: (argument, expected, found) => `${argument}：应为${expected}；实际为${quoted(found)}。`,
    choices: {
      direction: '"up"（越高越好）、"down"（越低越好）或指标名称，因为并非总是越高越好',
      curve:
        '目标值（例如 95%）、档位（例如 "80%:60; 90%:100"）、KPI_Curves 中的曲线名称，或带表头且只有一行的区域',
      part: '"total"（合计）、"base"（基本工资）或 "performance"（绩效工资）',
      rule: "连续规则表，例如 KPI_Streaks[#All]；指定客服时只能有一条规则",
    },
    size: (argument, expected, found) =>
      `${argument}：应为 ${expected} 个单元格（行 × 列），实际为 ${found}。`,
    needed: (argument) => `${argument}：不能省略。`,
    missingNumber: (argument) => `${argument}：单元格为 #N/A。`,
    agentTwice: (agent) => `agents：${quoted(agent)}出现了两次。`,
    noProfileFor: (agent) => `profile：方案中没有适用于${quoted(agent)}的岗位和小组的部分。`,
    missingScore: (metric) => `没有综合得分：${metric}没有得分，而方案要求每项都有。`,
    noInterval: (metric) => `${metric}不是工单的比例，没有这样的区间。`,
    tooFew: (people, minimum) =>
      `强制分布不执行：参与 ${count(people)} 人，至少需要 ${count(minimum)} 人。`,
    bothEnds: "强制分布不执行：同一人会同时位于两端。",
    noHistory: (found) => `history：应为其中已有的考核期或客服，实际为${quoted(found)}。`,
    tickets: (sentence) => `tickets：${sentence}`,
    withHeader: "区域须包含表头行：应写 Tickets[#All]，而不是 Tickets。",
    metric: (found, known) => `metric：应为 ${known} 之一，实际为${quoted(found)}。`,
    profileName: (found, known) =>
      `profile：应为 ${known}，或含“维度、指标、权重、目标”四列的表，实际为${quoted(found)}。`,
    profileTable: (sentence) => `profile：${sentence}`,
    period: (found) => `period：应为月份，例如 "2025-03"，或一个日期；实际为${quoted(found)}。`,
    relativePeriod: (found) =>
      `period：${quoted(found)}换一天看就是另一个月；请写明月份，例如 "2025-03"，或引用日期单元格。`,
    language: (found) => `language：应为 "zh" 或 "en"，实际为${quoted(found)}。`,
    agentCell: (found) => `agents：应为姓名，实际为 Excel 错误 ${found}。`,
    unknownAgent: (agent, period) =>
      period === null
        ? `agents：表中没有${quoted(agent)}的工单。`
        : `agents：${period} 没有${quoted(agent)}的工单。`,
    nobody: (period) =>
      period === null ? "tickets：表中没有任何人的工单。" : `period：${period} 没有任何人的工单。`,
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
    value: "测量值",
    unit: "单位",
    n: "样本量",
    low: "下限（95 %）",
    high: "上限（95 %）",
    target: "满分值",
    score: "得分",
    weight: "实际权重",
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
    scaleOfTen: "十分制评价",
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
  insteadUsed: (header) => `已用“${header}”`,
  issues: {
    row: "行",
    column: "列",
    problem: "问题",
    found: "实际内容",
    handling: "处理方式",
    more: (left) => `还有 ${count(left)} 项`,
  },
  handling: {
    kept: "原样保留",
    treatedAsMissing: "按缺失处理",
    rowLeftOut: "该行不计入",
    sheetRefused: "无法读取此表",
  },
  help: {
    title: "KPI 函数",
    intro:
      "每个函数都以带表头的工单表为输入，直接在单元格里给出结果，与任务窗格的数字一致。数据不离开工作簿。示例及其结果取自示例工作簿。",
    contents: "函数",
    syntax: "写法",
    argument: "参数",
    meaning: "含义",
    optional: "可省略",
    example: "示例",
    argumentsTitle: "参数可以是什么",
    metricsTitle: "指标",
    metric: "指标",
    name: "名称",
    errorsTitle: "单元格显示错误时",
    errorsHint: "把鼠标移到单元格角上的三角，可以看到原因。",
    error: "错误",
    reason: "原因",
    errors: {
      "#VALUE!":
        "参数或工单表无法使用：没有客服列或时间列、指标或方案名称不对、考核期不是月份、权重合计不是 100 %、单元格太多。",
      "#N/A":
        "没有这个数字：该考核期没有这个人的工单、没有可计入的工单、缺少所需的列，或有数据的权重太少。没有数据绝不记为 0。",
      "#SPILL!": "表格要填的单元格里有内容，请先清空。",
      "#NAME?":
        "加载项还没有载入。请点击“开始”选项卡上的按钮；若仍然如此，在该单元格按 F2 再按 Enter。",
      "#BUSY!": "Excel 正在等待加载项，稍后会自动消失。",
    },
    explained: {
      tickets:
        "每行一张工单，中文或英文表头均可。最好是 Excel 表格：Tickets[#All]。A:N 这样的整列引用很慢，在网页版会失败。",
      agents:
        "一个姓名，或一片姓名区域：结果与区域同形。省略时，指标函数给出全员合计的一个数；COMPOSITE 列出所有客服及综合得分，从高到低。",
      period:
        '"2025-03"、2025年3月，或含该月某日的单元格。省略时计入全部工单。不接受“上月”：结果不应随查看的日子改变。',
      profile:
        '"regular"（常规运营期：满意 40、时效 25、解决 25、成本 10）、"launch"（新品推广期：30、25、35、10），或含“维度、指标、权重、目标”四列的表。',
      language: '"zh" 或 "en"。省略时与工单表表头的语言一致。',
    },
    otherLanguage: "English",
    examples: {
      FCR: [
        '=KPI.FCR(Tickets[#All],"客服06","2025-03")',
        "0.647：计入的 68 张工单中有 44 张一次解决。",
      ],
      CSAT: [
        '=KPI.CSAT(Tickets[#All],"客服06","2025-03")',
        "0.758：33 个评价中有 25 个为 4 分或 5 分。",
      ],
      FRT: ['=KPI.FRT(Tickets[#All],,"2025-03")', "10.35 分钟：全员合计的中位数。"],
      RESOLUTION: [
        '=KPI.RESOLUTION(Tickets[#All],"客服06","2025-03")',
        "13.305 小时：一半工单用时更长。",
      ],
      OVERDUE: [
        '=KPI.OVERDUE(Tickets[#All],"客服06","2025-03")',
        "0.1：十张工单中有一张超时。越低越好。",
      ],
      ESCALATION: [
        '=KPI.ESCALATION(Tickets[#All],"客服06","2025-03")',
        "0.167：六张工单中有一张升级。越低越好。",
      ],
      REPEAT: [
        '=KPI.REPEAT(Tickets[#All],"客服06","2025-03")',
        "0.089 的工单是重复来询。越低越好。",
      ],
      REOPEN: [
        '=KPI.REOPEN(Tickets[#All],"客服06","2025-03")',
        "0.157 的已解决工单被重开。越低越好。",
      ],
      METRIC: [
        '=KPI.METRIC(Tickets[#All],"FRT.P90","客服06","2025-03")',
        "50.405 分钟：十次首次响应中有九次比它快。",
      ],
      COMPOSITE: [
        '=KPI.COMPOSITE(Tickets[#All],"regular","客服06","2025-03")',
        "73.959 分（百分制）。给出一片姓名时，每个姓名旁一个得分。",
      ],
      SCORECARD: [
        '=KPI.SCORECARD(Tickets[#All],"regular","2025-03")',
        "整张绩效表填入右侧和下方的单元格。",
      ],
      COLUMNS: ["=KPI.COLUMNS(Tickets[#All])", "换一张新表时先看它。"],
      ISSUES: ["=KPI.ISSUES(Tickets[#All])", "表头下面是空的，就是没有发现问题。"],
      OPEN: [
        '=KPI.FCR(KPI.OPEN("Tickets"),"客服06","2025-03")',
        '0.647，与直接给区域相同。建议把 =KPI.OPEN("Tickets") 单独放在一个单元格，供所有公式引用：大表只读取一次，并按工作簿中的规则表计算。',
      ],
      VERSION: ["=KPI.VERSION()", "反馈问题时请附上它。"],
    },
  },
};
