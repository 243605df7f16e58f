import type { en } from "./tiers.en";

export const zh: typeof en = {
  tables: {
    Tiers_: {
      tier: "等级",
      from: "下限",
      to: "上限",
      includesFrom: "含下限",
      coefficient: "系数",
      note: "备注",
    },
    KPI_Distribution: {
      label: "称号",
      end: "方向",
      share: "比例",
      coefficient: "系数",
      consequence: "后续措施",
      rounding: "取整方式",
      ties: "并列处理",
      tiebreak: "次要指标",
      minimumGroup: "最少人数",
      within: "排名范围",
      minimumCoverage: "最低可测量权重",
      standard: "绝对标准",
      note: "备注",
    },
    KPI_History: {
      period: "考核期",
      agent: "客服",
      group: "小组",
      profile: "权重方案",
      composite: "综合得分",
      rank: "名次",
      tier: "等级",
      met: "达标指标",
      missed: "未达标指标",
      inBuffer: "缓冲期",
    },
    KPI_Scores: {
      period: "考核期",
      agent: "客服",
      metric: "指标",
      value: "数值",
      n: "样本量",
      score: "得分",
    },
    KPI_Streaks: {
      streak: "连续规则",
      condition: "条件",
      score: "低于分数",
      metric: "指标",
      periods: "连续期数",
      ties: "并列处理",
      within: "排名范围",
      gaps: "缺期处理",
      afterwards: "触发之后",
      consequence: "后续措施",
      note: "备注",
    },
    KPI_RedLines: {
      line: "红线",
      subject: "对象",
      side: "要求",
      limit: "限值",
      consequence: "后续措施",
      effect: "对综合得分的影响",
      cap: "封顶分",
      minimumCases: "最少样本",
      note: "备注",
    },
    KPI_CriticalFails: {
      period: "考核期",
      agent: "客服",
      metric: "对象",
      check: "质检单或工单",
      scored: "该次原得分",
      effect: "处理方式",
      cap: "封顶分",
      reason: "原因",
      confirmedBy: "确认人",
      note: "备注",
    },
  },
  choices: {
    consequence: {
      none: "仅标记",
      recognition: "表彰",
      alert: "预警",
      review: "流程复盘",
      talk: "绩效面谈",
      training: "专项培训",
      improvementPlan: "改进计划",
    },
    distributionEnd: { top: "前", bottom: "后" },
    rounding: { floor: "向下取整", halfUp: "四舍五入", ceil: "向上取整" },
    tiePolicy: { include: "全部计入", noCut: "并列不拆分", tiebreak: "按次要指标" },
    within: { group: "组内", team: "全体" },
    streakCondition: { belowScore: "低于分数", lastPlace: "末位", targetMissed: "未达标" },
    lastPlaceTies: { count: "并列计入", soleOnly: "仅唯一末位" },
    gaps: { end: "中断", passOver: "跳过" },
    afterwards: { anew: "重新计数", again: "每期触发" },
    redLineSide: { atLeast: "不低于", atMost: "不超过" },
    redLineEffect: { none: "无影响", cap: "封顶", blank: "不出分" },
    failEffect: {
      none: "仅记录",
      check: "该次质检记0分",
      metric: "该指标记0分",
      zero: "综合得分记0分",
      cap: "综合得分封顶",
    },
    redLineFigure: { composite: "综合得分", criticalFails: "重大差错" },
    selfAssessedBand: {
      compliant: "达标级（自评）",
      threeStars: "三星级（自评）",
      fourStars: "四星级（自评）",
      fiveStars: "五星级（自评）",
    },
  },
  findings: {
    "share.aboveWhole": ({ found }) => `${found} 超过了 100%。五分之一请写 20% 或 0.2。`,
    "tiers.none": () => "表中没有等级，任何人都不会得到等级。",
    "tier.twice": ({ found }) => `等级“${found}”在表中出现了两次。`,
    "tier.empty": ({ found }) => `${found} 之间没有分数，没有人会落入此等级。`,
    "tier.overlap": ({ found, expected }) =>
      `${found} 两个等级都包含 ${expected} 分；落在其中的人将没有等级。`,
    "tier.gap": ({ found, expected }) =>
      `${found} 之间的 ${expected} 分不属于任何等级；落在其中的人没有等级。`,
    "tier.unreachable": ({ found, expected }) => `得分范围为 ${expected}，没有人能达到 ${found}。`,
    "tier.below": ({ found }) => `低于 ${found} 分没有等级。`,
    "tier.smallScale": ({ found, expected }) =>
      `最高等级从 ${found} 分开始，而得分范围为 ${expected}：几乎所有人都会进入最高等级。`,
    "tier.coefficientFalls": ({ found, expected }) =>
      `此等级系数为 ${found}，低于下一等级（应 ${expected}）：得分更高反而发得更少。`,
    "distribution.twice": ({ found }) => `称号“${found}”在表中出现了两次。`,
    "distribution.noShare": () => "比例为 0，没有人会得到此称号。",
    "distribution.moreThanAll": ({ found }) =>
      `前后两端比例合计为 ${found}，超过全体：会有人同时在两端。`,
    "distribution.smallGroup": ({ found, expected }) =>
      `只有 ${found} 人的组里，多一人少一人就会改变结果；建议 ${expected} 人。`,
    "distribution.noStandard": ({ found }) =>
      `“${found}”只看名次，而总有人排在最后。请同时给出绝对标准。`,
    "distribution.penalty": ({ found }) =>
      `系数 ${found} 会仅因名次而减少绩效工资，与工作本身无关。`,
    "metric.notMeasurable": ({ about, found }) =>
      `工单表缺少计算${about ?? found}所需的列，所有人都会缺少此指标。请删去此行，或补上这些列。`,
    "distribution.tooFewPeople": ({ found, expected }) =>
      `考核人数为 ${found}，强制分布需要 ${expected}，因此不启用。`,
    "distribution.noTiebreak": ({ found }) => `没有名为“${found}”的计分指标，得分相同者仍然并列。`,
    "history.notAPeriod": ({ found, expected }) =>
      `“${found}”既不是月份也不是季度（例如 ${expected}）。`,
    "history.twice": ({ found }) => `${found} 在历史表中出现了两次。`,
    "history.bothWays": ({ expected }) => `${expected} 在同一考核期不能既达标又未达标。`,
    "scores.twice": ({ found }) => `${found} 在得分历史中出现了两次。`,
    "streak.twice": ({ found }) => `连续规则“${found}”在表中出现了两次。`,
    "streak.noLength": () => "连续几期？没有来源给出数字，不填写就不计算。",
    "streak.notWhole": ({ found }) => `${found} 不是整数期数。`,
    "streak.onePeriod": () => "只有一期不算连续：只要有一次低于标准就会触发。",
    "streak.unknownMetric": ({ found }) =>
      `没有名为“${found}”的内置指标；如果历史表中也没有，此规则永远不会触发。`,
    "streak.smallScale": ({ found, expected }) =>
      `得分范围为 ${expected}，几乎没有人低于 ${found}。是否指满分 10 分中的 ${found} 分？`,
    "criticalFail.noMetric": () => "请写明指标：只有写明的指标才能有一次质检记 0 分或整项记 0 分。",
    "criticalFail.unknownMetric": ({ found }) => `没有名为“${found}”的指标，因此不会产生任何影响。`,
    "criticalFail.noChecks": ({ found }) =>
      `${found} 不是多次质检的均值，无法让其中一次记 0 分。请改为该指标记 0 分，或综合得分封顶。`,
    "criticalFail.unconfirmed": ({ found }) =>
      `${found} 的这条重大差错还没有人确认，暂不产生影响。请填写确认人。`,
    "criticalFail.ownJudge": ({ found }) => `${found} 不能确认自己的重大差错，须由他人确认。`,
    "criticalFail.twice": ({ found }) => `重大差错 ${found} 在表中出现了两次。`,
    "criticalFail.smallScale": ({ found, expected }) =>
      `得分范围为 ${expected}。是否指满分 10 分中的 ${found} 分？`,
    "criticalFail.stranger": ({ found }) =>
      `本月没有 ${found} 的得分，该差错没有影响。姓名是否有误？`,
    "criticalFail.withoutEffect": ({ found, about }) =>
      `${found} 的 ${about} 没有权重或没有质检记录，该差错不产生影响。`,
    "redLine.twice": ({ found }) => `红线“${found}”在表中出现了两次。`,
    "redLine.unknownMetric": ({ found }) =>
      `没有名为“${found}”的内置指标；如果没有同名的自定义指标，就不会判断任何人。`,
    "redLine.aboveWhole": ({ found }) => `此指标为比率，最大为 1；${found} 应写成百分数。`,
    "redLine.smallScale": ({ found, expected }) =>
      `得分范围为 ${expected}。是否指满分 10 分中的 ${found} 分？`,
    "redLine.againstDirection": () => "红线画在了此指标好的一侧：做得越好越容易触线。",
  },
};
