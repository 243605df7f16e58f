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
const language = '结果的语言，"中文" 或 "英文"；省略则与工单表表头一致。';

const profileParameter =
  '方案名称，例如 "regular"（键入 KPI.PROFILE 时会列出），或含“维度、指标、权重、目标”的表。';
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
  REPEAT: ofMetric("工单重复率：同一客户就同一问题再次来访的工单比例。"),
  REOPEN: ofMetric("重开率：已解决工单中被重新打开的比例。"),
  METRIC: {
    description: '按名称给出任一指标，例如 "好评率" 或 "FRT.P90"，单位随指标。',
    parameters: {
      tickets,
      metric: "指标名称；帮助页列出全部指标。",
      agents,
      period,
      rules,
    },
  },
  INTERVAL: {
    description: "比例的 Wilson 95% 置信区间：每位客服某指标的下限和上限，或 44/68 这样的计数。",
    parameters: {
      tickets: "带表头的工单表；或数字：计入了多少。",
      metric: "比例类指标的名称；给计数时为总数。",
      agents: "一位客服、一列客服，或省略（全员合计）。",
      period,
      rules,
    },
  },
  TREND: {
    description: "一个指标逐月的变化：每位客服一行，另有全员一行。",
    parameters: {
      tickets,
      metric: "指标名称；帮助页列出全部指标。",
      agents: "一位客服、一片姓名区域，或省略（所有人）。",
      period: '月份区域，例如 "2025-03"；省略则为表中全部月份。',
      language,
      rules,
    },
  },
  DEFINE: {
    description: "指标的口径：在哪些工单中计数、剔除什么、按哪个时间、最少样本。",
    parameters: {
      metric: "指标名称；帮助页列出全部指标。",
      language: '"中文" 或 "英文"；省略则与规则表表头一致，没有规则表时为中文。',
      rules,
    },
  },
  COMPOSITE: {
    description: "按权重方案给出每位客服的综合得分（0–100）。省略客服时列出所有人，从高到低。",
    parameters: {
      tickets,
      profile: profileParameter,
      agents: "一位客服或一片姓名区域；省略则列出所有客服及其综合得分。",
      period,
      rules,
    },
  },
  SCORECARD: {
    description: "绩效表：每位客服一行，从高到低，含各指标、各维度得分、综合得分、排名和等级。",
    parameters: {
      tickets,
      profile: '方案名称（省略时为 "regular"；键入 KPI.PROFILE 时会列出），或含权重的表。',
      period,
      language: '表头的语言，"中文" 或 "英文"；省略则与工单表表头一致。',
      rules,
    },
  },
  EXPLAIN: {
    description: "一位客服综合得分的每一分：实际值、样本量、区间、得分、权重、贡献分、失分及口径。",
    parameters: {
      tickets,
      profile: profileParameter,
      agent: "一位客服。",
      period,
      language,
      rules,
    },
  },
  PROFILE: {
    description: "权重方案的表：维度、指标、占总体的权重和目标；可查看、复制修改，或交给其他函数。",
    parameters: {
      profile:
        '"regular"、"launch"、其他方案名称或 "phase"；省略则为 rules 中的方案，没有时为 "regular"。',
      language: '"中文" 或 "英文"；省略则与表头一致，没有表时为中文。',
      rules:
        "方案表，例如 Profile_Ours[#All]，及其用到的 KPI_Curves[#All] 等；或 KPI.OPEN 的句柄。",
    },
  },
  SCORE: {
    description: "数值按目标或其他评分曲线折算的得分（百分制）。",
    parameters: {
      values: "一个数值或一片数值，例如 0.87 或 87%。",
      curve: '目标（95%）、档位（"80%:60; 90%:100"）、曲线名称，或带表头的曲线区域。',
      direction: '"越高越好"、"越低越好"，或数值所属的指标；给目标或档位时必填。',
      rules: "可按名称引用的曲线表，例如 KPI_Curves[#All]。",
    },
  },
  WEIGHTED: {
    description: "得分的加权平均：缺失的得分把权重按比例让给其他项。",
    parameters: {
      scores: "一行或一列得分，或每人一行的表；空白和 #N/A 为缺失。",
      weights: "同样个数的权重；合计不必为 100。",
      coverage: "至少要有得分的权重比例（0–1）；省略则为 70%。",
    },
  },
  RANK: {
    description: "得分的名次：1 为最好，同分同名次，其后名次顺延。",
    parameters: {
      scores: "一片得分；空白仍为空白，不参与排名。",
      direction: '"越高越好"（省略时也如此）、"越低越好"，或指标名称。',
    },
  },
  TIER: {
    description: "综合得分达到的等级：90 优秀、80 良好、70 达标，或按等级表。",
    parameters: {
      composites: "一个或一片综合得分。",
      tiers: "含“等级、下限”的表，例如 Tiers_Stars[#All]。",
      language: '默认等级的语言，"中文"（省略时）或 "英文"。',
    },
  },
  DISTRIBUTE: {
    description: "强制分布的称号：得分前 20%、后 10%，或按规则表。不足十人时不执行。",
    parameters: {
      agents: "一片客服姓名。",
      scores: "同样大小的得分区域；没有得分的人不参与。",
      distribution: "含“称号、方向、比例”的表，例如 KPI_Distribution[#All]。",
      groups: "同样大小的小组区域，用于组内分布。",
      language: '默认称号的语言，"中文"（省略时）或 "英文"。',
    },
  },
  STREAK: {
    description: "某月正在持续的情形，例如连续三个月末位或低分：已几期、是否达成。",
    parameters: {
      history: "含“考核期、客服、综合得分”的历史表，例如 KPI_History[#All]。",
      rule: "含“连续规则、条件、连续期数”的表，例如 KPI_Streaks[#All]。",
      agents: "一位客服或一片姓名区域；省略则列出所有持续的情形。",
      period: "所看的月份或季度；省略则为历史中最后一期。",
      language: '表的语言，"中文" 或 "英文"；省略则与历史表表头一致。',
    },
  },
  PAY: {
    description: "得分对应的薪酬建议：工资的 70% 为基本工资，30% 按得分，或按 KPI_Pay。",
    parameters: {
      scores: "一个或一片得分（百分制）。",
      salaries: "工资总额（基本加绩效）：所有人相同的一个数，或同样大小的区域。",
      coefficients: "等级或称号的绩效系数：一个数，或同样大小的区域。",
      part: '"合计"（省略时）、"基本工资" 或 "绩效工资"。',
      rules: "薪酬规则表，例如 KPI_Pay[#All]。",
    },
  },
  SELFASSESS: {
    description:
      "按 GB/T 27922-2011 自评售后服务：由人逐条评定的得分和级别。不是认证，也不是对个人的评分。",
    parameters: {
      items: "含“条款、分值、适用、符合、抽样数、不符合数”的表；省略则给出待填写的表。",
      deductions: "特别扣分次数，每次一分：违反法律、自身规定或行业规定，或造成损害；通常为 0。",
      bonus: "是否申请一分特别加分：TRUE 或 FALSE（省略时）。",
      part: '"得分" 或 "级别"：只给一个单元格；省略则为一张表。',
      language: '结果的语言，"中文" 或 "英文"；省略则与表头一致，没有表时为中文。',
    },
  },
  LINT: {
    description: "规则表中的所有问题，错误在前：逐表检查并相互核对；给句柄则检查整个工作簿。",
    parameters: {
      rules: "规则表，例如 Profile_Ours[#All]；或 KPI.OPEN 的句柄（工作簿的全部规则表）。",
    },
  },
  COLUMNS: {
    description: "工单表的每一列被识别为什么，有多大把握。",
    parameters: { tickets, language, rules: readingRules },
  },
  ISSUES: {
    description:
      "工单表中不合常理之处，以及每一行未计入的记录：在区域的第几行、内容是什么、如何处理。",
    parameters: { tickets, language, rules: readingRules },
  },
  OPEN: {
    description: "打开工单表供其他函数使用：以简短的句柄代替区域，每次编辑后自动更新。",
    parameters: { tickets: '表或工作表的名称，例如 "Tickets"；给出一片名称则合并读取。' },
  },
  VERSION: { description: "KPI 函数所用计算规则的版本。", parameters: {} },
};
