import type { en } from "./pay.en";

export const zh: typeof en = {
  tables: {
    KPI_Rewards: {
      reward: "奖励",
      when: "触发条件",
      of: "条件对象",
      from: "门槛",
      kind: "奖励类型",
      amount: "数额",
      ladder: "阶梯",
      payout: "阶梯发放",
      stacks: "可叠加",
      note: "备注",
    },
    KPI_Pay: { setting: "设置项", value: "取值", note: "备注" },
    KPI_Salaries: {
      agent: "客服",
      salary: "工资总额",
      baseShare: "基本工资占比",
      inBuffer: "缓冲期",
      note: "备注",
    },
  },
  choices: {
    occasion: { tier: "等级", label: "称号", composite: "综合得分", metric: "指标" },
    rewardKind: {
      bonus: "奖金",
      leave: "休假",
      certificate: "认证",
      starList: "服务之星榜单",
      promotionPriority: "晋升优先",
    },
    payout: { highest: "仅最高档", cumulative: "逐档累计" },
    paySetting: {
      baseShare: "基本工资占比",
      performanceShare: "绩效工资占比",
      fullScore: "满分",
      cap: "封顶",
      coefficients: "多个系数",
      buffer: "缓冲期",
      decimals: "小数位数",
      budget: "绩效总额",
    },
    payCap: { score: "得分封顶", performance: "绩效部分封顶", none: "不封顶" },
    combination: { highest: "取最高", multiply: "相乘" },
    bufferPolicy: { holdHarmless: "全额发放", asScored: "按得分发放" },
  },
  findings: {
    "reward.twice": ({ found }) => `奖励“${found}”在表中出现了两次。`,
    "reward.ladderMixed": ({ found, expected }) =>
      `阶梯“${found}”各档的类型、发放方式和叠加方式应与“${expected}”一致。`,
    "reward.unknownMetric": ({ found }) =>
      `没有名为“${found}”的内置指标；如果没有同名的自定义指标，没有人会得到此奖励。`,
    "reward.aboveWhole": ({ found }) =>
      `此指标为比率，最大为 1，没有人能达到 ${found}。请写成百分数。`,
    "reward.smallScale": ({ found, expected }) =>
      `得分范围为 ${expected}，几乎所有人都能达到 ${found}。是否指满分 10 分中的 ${found} 分？`,
    "reward.unknownTier": ({ found, expected }) =>
      `没有名为“${found}”的等级，没有人会得到此奖励。现有等级：${expected}。`,
    "reward.unknownLabel": ({ found, expected }) =>
      `没有名为“${found}”的称号，没有人会得到此奖励。${expected && `现有称号：${expected}。`}`,
    "pay.settingTwice": () => "此设置项在表中出现了两次。",
    "pay.sharesTotal": ({ found }) =>
      `基本工资与绩效工资占比合计为 ${found}%，不是 100%：会有一部分工资丢失或重复发放。`,
    "pay.fractionOfCent": ({ found }) => `${found} 含有不足一分的金额。`,
    "pay.notDecimals": ({ found }) => `${found} 不是小数位数：应为 0、1 或 2。`,
    "pay.coefficientsMeet": () => "等级和称号都有系数；由设置项“多个系数”决定如何合并。",
    "pay.coefficientCapped": ({ found }) =>
      `整个绩效部分已封顶，得分满分时 ${found} 的系数不起作用。`,
    "pay.smallScale": ({ found, expected }) =>
      `得分按 ${expected} 分计：满分设为 ${found} 时，所有人都会拿到全额绩效工资。`,
    "salary.twice": ({ found }) => `${found} 在表中出现了两次。`,
    "salary.notEntered": () =>
      "表中还没有填写工资，因此不计算绩效工资。填写第一个金额后，表中每个人都要填写。",
    "salary.fractionOfCent": ({ found }) => `工资 ${found} 含有不足一分的金额。`,
    "settlement.noTier": ({ found, expected }) => `${found} 得 ${expected} 分，不属于任何等级。`,
    "settlement.severalProfiles": ({ found }) =>
      `强制分布把权重方案不同的人放在一起排名：${found}。`,
    "settlement.notJudged": ({ found }) =>
      `没有人有红线“${found}”所需的数据或足够的样本，此红线没有判断任何人。`,
    "settlement.tooFew": ({ found, expected }) =>
      `强制分布不启用（${found} 人，需要 ${expected} 人）。`,
    "settlement.tie": ({ found, expected }) => `${found}：分界处得分相同的有 ${expected}。`,
    "settlement.bothEnds": ({ found }) => `${found} 不适用：会有人同时在两端。`,
    "settlement.noSalary": ({ found }) => `没有 ${found} 的工资。`,
    "settlement.partOfMonth": ({ found }) =>
      `${found} 当月只在职部分时间：绩效工资按填写的工资总额计算，未按天折算。请在工资表中折算，或另行决定。`,
    "settlement.nobody": ({ found }) => `工资表中的 ${found} 没有被考核。`,
    "settlement.noScore": ({ found }) => `${found} 没有得分，绩效工资需要由人决定。`,
    "settlement.budgetWaits": ({ found }) =>
      found
        ? `以下人员未定，绩效总额暂不能分配：${found}。`
        : "没有人获得绩效份额，绩效总额无法分配。",
  },
};
