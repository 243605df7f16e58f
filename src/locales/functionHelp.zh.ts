import type { en } from "./functionHelp.en";

export const zh: typeof en = {
  title: "KPI 函数",
  intro:
    "指标和报表函数以带表头的工单表为输入，直接在单元格里给出结果，与任务窗格的数字一致。数据不离开工作簿。示例及其结果取自示例工作簿。",
  contents: "函数",
  syntax: "写法",
  argument: "参数",
  meaning: "含义",
  optional: "可省略",
  repeating: "可给任意多个区域，也可省略",
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
      "参数或工单表无法使用：没有客服列或时间列、指标或方案名称不对、考核期不是月份、权重合计不是 100 %、规则表有错误、单元格太多。",
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
      '"regular"（常规运营期：满意 40、时效 25、解决 25、成本 10）、"launch"（新品推广期：30、25、35、10）、其他方案名称（如“售后客服”）、"phase"（按 KPI_Phases 所说的当月阶段），或含“维度、指标、权重、目标”四列的表。',
    metric: '下表中的名称，例如 "FRT.P90"，或 KPI_Metrics[#All] 中自定义的指标。',
    rules:
      "任意多个区域，每个都是带表头的规则表，按表头识别：KPI_Settings[#All]、KPI_Exclusions[#All]、KPI_Agents[#All]、KPI_Metrics[#All]、Tiers_Stars[#All] 等。设置也可以是不带表头的两列：名称和值。每种表只能给一个；有错误的表会指出行和列并拒绝计算。用 KPI.OPEN 打开的工单自带工作簿的规则表。",
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
    NPS: [
      '=KPI.NPS({"客服","创建时间","NPS评分";"王芳","2025-03-01",10;"王芳","2025-03-02",9;"李娜","2025-03-03",3;"李娜","2025-03-04",9})',
      "50：四人中三人是推荐者，一人是贬损者。",
    ],
    CONVERSION: [
      '=KPI.CONVERSION({"客服","日期","询单人数","下单人数";"王芳","2025-03-01",80,24;"王芳","2025-03-02",120,46},"王芳","2025-03")',
      "0.35：200 位询单客户中 70 位下单。",
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
    REPEAT: ['=KPI.REPEAT(Tickets[#All],"客服06","2025-03")', "0.089 的工单是重复来询。越低越好。"],
    REOPEN: [
      '=KPI.REOPEN(Tickets[#All],"客服06","2025-03")',
      "0.157 的已解决工单被重开。越低越好。",
    ],
    METRIC: [
      '=KPI.METRIC(Tickets[#All],"FRT.P90","客服06","2025-03")',
      "50.405 分钟：十次首次响应中有九次比它快。",
    ],
    INTERVAL: [
      "=KPI.INTERVAL(44,68)",
      "0.528 和 0.75：68 个中的 44 个，真实比例可能在 53 % 到 75 % 之间。",
    ],
    TREND: ['=KPI.TREND(Tickets[#All],"FCR")', "每月一列，每位客服一行，另有全员一行。"],
    DEFINE: ['=KPI.DEFINE("FCR")', "一段话说明实际采用的口径。"],
    COMPOSITE: [
      '=KPI.COMPOSITE(Tickets[#All],"regular","客服06","2025-03")',
      "73.959 分（百分制）。给出一片姓名时，每个姓名旁一个得分。",
    ],
    SCORECARD: [
      '=KPI.SCORECARD(Tickets[#All],"regular","2025-03")',
      "整张绩效表填入右侧和下方的单元格。",
    ],
    EXPLAIN: [
      '=KPI.EXPLAIN(Tickets[#All],"regular","客服06","2025-03")',
      "每个指标一行；贡献分合计等于综合得分 73.959。",
    ],
    PROFILE: ['=KPI.PROFILE("regular")', "把表复制为数值，改好权重，再交给 KPI.COMPOSITE。"],
    SCORE: ['=KPI.SCORE(0.72,80%,"FCR")', "90 分：目标 80 %，实际 72 %。指标决定越高越好。"],
    WEIGHTED: ['=KPI.WEIGHTED({90,"",80},{40,20,40})', "85：缺失的得分把权重让给其他项。"],
    RANK: ["=KPI.RANK({92;92;88;75})", "1、1、3、4：同分同名次。"],
    TIER: ["=KPI.TIER({95;84.5;60})", "优秀、良好、待改进。"],
    DISTRIBUTE: [
      '=KPI.DISTRIBUTE({"A";"B";"C";"D";"E";"F";"G";"H";"I";"J"},{95;90;88;85;82;80;78;76;74;60})',
      "A、B 得到前端标签，J 得到末端标签，其余为空。",
    ],
    STREAK: [
      '=KPI.STREAK({"考核期","客服","综合得分";"2025-01","王芳",55;"2025-02","王芳",58;"2025-03","王芳",59},{"连续规则","条件","连续期数","低于分数";"低分","低于分数",3,60},"王芳")',
      "3：连续三个月低于 60 分。",
    ],
    PAY: ["=KPI.PAY(80,10000)", "9400：基本 7000，绩效 3000 的 80 %。"],
    LINT: ['=KPI.LINT({"等级","下限";"金牌",90;"金牌",95})', "指出同一等级出现了两次。"],
    COLUMNS: ["=KPI.COLUMNS(Tickets[#All])", "换一张新表时先看它。"],
    ISSUES: ["=KPI.ISSUES(Tickets[#All])", "表头下面是空的，就是没有发现问题。"],
    OPEN: [
      '=KPI.FCR(KPI.OPEN("Tickets"),"客服06","2025-03")',
      '0.647，与直接给区域相同。建议把 =KPI.OPEN("Tickets") 单独放在一个单元格，供所有公式引用：大表只读取一次，并按工作簿中的规则表计算。',
    ],
    VERSION: ["=KPI.VERSION()", "反馈问题时请附上它。"],
  },
};
