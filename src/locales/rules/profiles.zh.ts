import { zh as metrics } from "../metrics.zh";
import type { en } from "./profiles.en";
import { shortNames } from "./shortNames";

const curveHeaders = {
  curve: "评分曲线",
  target: "目标",
  worst: "最差值",
  best: "最佳值",
  from: "区间下限",
  to: "区间上限",
  slack: "容差",
  step: "步长",
  points: "分值",
  reading: "扣分方式",
  levels: "档位",
  scale: "满分",
  capped: "封顶",
};

export const zh: typeof en = {
  tables: {
    Profile_: {
      dimension: "维度",
      metric: "指标",
      weight: "权重",
      ...curveHeaders,
      profile: "方案",
      channel: "渠道",
      phase: "阶段",
      role: "岗位",
      group: "小组",
      minimum: "最小样本",
      note: "备注",
    },
    KPI_Curves: { name: "名称", ...curveHeaders },
    KPI_Profiles: {
      profile: "权重方案",
      name: "名称",
      missing: "缺失处理",
      carryBack: "最多沿用期数",
      coverage: "最低覆盖率",
      weighing: "权重让给",
      weights: "权重合计",
      ranges: "推荐区间",
      note: "备注",
    },
    KPI_Phases: {
      from: "开始日期",
      to: "结束日期",
      phase: "阶段",
      profile: "权重方案",
      role: "岗位",
      group: "小组",
      note: "备注",
    },
  },
  choices: {
    curve: {
      attainment: "达成率",
      linear: "线性",
      step: "阶梯扣分",
      band: "区间",
      ladder: "分档",
      twoTier: "两档",
      lowerLimit: "下限",
      upperLimit: "上限",
      lookup: "查表",
    },
    reading: {
      full: "每满一档",
      started: "不满一档按一档",
      linear: "按比例",
      relative: "相对下降",
    },
    metric: shortNames(metrics),
    target: { team: "团队" },
    missing: {
      renormalise: "权重分给其他指标",
      zero: "记零分",
      carry: "沿用上期得分",
      team: "取团队平均",
      block: "不计综合得分",
    },
    weighing: { dimension: "同一维度", flat: "全部指标" },
    weights: { strict: "必须合计100", normalise: "按比例折算" },
    ranges: { warn: "仅提醒", enforce: "必须遵守" },
    dimension: {
      satisfaction: "客户满意",
      timeliness: "服务时效",
      solving: "问题解决",
      cost: "成本控制",
      quality: "服务质量",
      sales: "销售转化",
      qualitative: "定性评价",
    },
    phase: { launch: "新品推广期", regular: "常规运营期", promotion: "大促期" },
  },
  findings: {
    "profile.empty": () => "权重方案是空的，至少需要一个指标。",
    "profile.rowWithoutMetric": () => "此行没有指标，已略过。",
    "profile.severalScopes": ({ found }) =>
      `表中有多个阶段、岗位或小组的行（${found}），请指明用于谁，或由阶段表决定。`,
    "profile.noRows": ({ found }) => `表中没有适用于“${found || "所有人"}”的行。`,
    "profile.termsOfNone": ({ found, expected }) =>
      `没有名为“${found}”的权重方案，此行不起作用。${expected && `现有：${expected}。`}`,
    "profile.nothingToCarry": () =>
      "KPI_Scores 中还没有可沿用的得分：在有月份评分之前，缺失得分的权重会分给其他指标。",
    "profile.carryBack": ({ found, expected }) =>
      `最多沿用期数应为整数（${expected}），实际为 ${found}。`,
    "profile.severalNames": ({ found }) =>
      `“方案”列写了多个方案（${found}）；一张表只能是一个方案。`,
    "profile.twice": ({ found }) => `权重方案“${found}”已有一行，以第一行为准。`,
    "weight.notANumber": ({ about, found }) =>
      `${about}的权重应为 0 到 100 的数字，实际为“${found}”。`,
    "weight.negative": ({ about, found }) => `${about}的权重不能小于 0，实际为 ${found}。`,
    "weights.mixed": ({ found }) => `权重混用了百分数（或小数）与分数（${found}），请统一写法。`,
    "weights.total": ({ about, found, expected }) =>
      about
        ? `${about}内的权重合计应为 ${expected}%，实际为 ${found}%。`
        : `权重合计应为 ${expected}%，实际为 ${found}%。`,
    "weights.normalised": ({ found, expected }) =>
      `权重合计为 ${found}%，已按比例折算到 ${expected}%。`,
    "weight.outsideRange": ({ about, found, expected }) =>
      `${about}的权重为 ${found}%，推荐区间为 ${expected}%。`,
    "dimension.twice": ({ about }) => `维度“${about}”出现了两次，应只出现一次。`,
    "dimension.empty": ({ about }) => `维度“${about}”没有指标，至少需要一个。`,
    "metric.unknown": ({ found }) => `没有名为“${found}”的指标。`,
    "metric.notGraded": ({ about }) =>
      `${about}无优劣之分，此曲线不能计分；可用区间、上下限或最差值与最佳值。`,
    "metric.twice": ({ about }) => `指标${about}出现了两次，应只出现一次。`,
    "metric.ofCompany": ({ about }) =>
      `${about}属于团队或公司，不属于个人：在此将视为缺失。请删去此行，把权重分给其他指标。`,
    "minimum.notPositive": ({ about, found }) => `${about}的最小样本应不小于 1，实际为“${found}”。`,
    "target.notPositive": ({ about, found }) =>
      `${about}的目标应为大于 0 的数字或“团队”，实际为“${found}”。`,
    "target.aboveWhole": ({ about, found }) =>
      `“${about}”的目标：比率最大为 1，即 100%，实际为“${found}”。请写 95% 或 0.95。`,
    "coverage.outsideRange": ({ found, expected }) =>
      `最低可测量权重应在 ${expected} 之间，实际为 ${found}。`,
    "channel.alone": ({ about, found }) =>
      `${about}有渠道“${found}”的行，却没有不分渠道的行；其他渠道无从计分。`,
    "channel.weight": ({ found, expected }) =>
      `渠道行沿用该指标的权重（${expected}），实际为 ${found}。请留空。`,
    "curve.unusedCell": ({ found, expected }) =>
      `“${found}”在此不起作用；此曲线只读取${headersOf(expected) || "曲线表"}。`,
    "curve.levels": ({ found, expected }) => `“${found}”不是档位，应写成 ${expected}。`,
    "curve.nameTwice": ({ found }) => `已有名为“${found}”的曲线，以第一条为准。`,
    "curve.notANumber": ({ about, found }) => `${about}的曲线：应为数字，实际为“${found}”。`,
    "curve.notPositive": ({ about, found, expected }) =>
      `${about}的曲线：应为 ${expected}，实际为 ${found}。`,
    "curve.equalEnds": ({ about, found }) =>
      `${about}的曲线：最差值与最佳值都是 ${found}，之间没有余地。`,
    "curve.bandReversed": ({ about, found, expected }) =>
      `${about}的曲线：区间下限 ${found} 大于上限（应 ${expected}）。`,
    "curve.bandBothWays": ({ about, found }) => `${about}的曲线：优于区间 ${found} 的值也会失分。`,
    "curve.noLevels": ({ about }) => `${about}的曲线：没有档位。`,
    "curve.levelTwice": ({ about, found }) => `${about}的曲线：档位 ${found} 出现了两次。`,
    "curve.pointsOutsideScale": ({ about, found, expected }) =>
      `${about}的曲线：分值 ${found} 超出 ${expected}。`,
    "curve.againstDirection": ({ about, found }) =>
      `${about}的曲线：较差的值得分反而更高（见 ${found}）。`,
    "step.unknown": ({ about }) => `方案中没有维度或指标“${about}”。`,
    "step.impossible": ({ about, found, expected }) =>
      `${about}：${found} 不可行，应为 ${expected}。`,
    "step.noTarget": ({ about }) => `${about}的曲线没有可放宽的单一目标。`,
    "phase.blank": () => "此行既没有阶段，也没有权重方案。",
    "phase.reversed": ({ found, expected }) => `结束日期（${found}）早于开始日期（${expected}）。`,
    "phase.overlap": ({ found, expected }) => `${found} 同时属于本行与第 ${expected} 行的阶段。`,
    "phase.gap": ({ found, expected }) => `${found} 至 ${expected} 不属于任何阶段。`,
    "phase.none": ({ found }) => `${found} 不属于任何阶段。`,
    "phase.partly": ({ found, expected }) =>
      `${expected} 有 ${found} 天不属于任何阶段，以其余日子的阶段为准。`,
    "phase.split": ({ found, expected }) =>
      `${expected} 跨越多个阶段：${found}。以天数最多的阶段为准。`,
    "phase.noPeriod": () => "全部工单不属于某一阶段，请选择月份。",
    "phase.noProfile": ({ found }) => `没有名为“${found}”的权重方案。`,
    "json.syntax": ({ found }) => `不是 JSON：${found}。`,
    "json.tooLarge": ({ found, expected }) =>
      `文件过大，不像权重方案：${found} 个字符，应为 ${expected}。`,
    "json.tooDeep": ({ expected }) => `文件嵌套过深，应为 ${expected} 层。`,
    "json.tooMany": ({ about, found, expected }) =>
      `${about}：共 ${found} 项，最多 ${expected} 项。`,
    "json.forbiddenKey": ({ about }) => `${about}：不允许使用这个键。`,
    "json.unknownKey": ({ about }) => `${about}：不认识这个键。`,
    "json.missingKey": ({ about }) => `缺少“${about}”。`,
    "json.shape": ({ about, found, expected }) =>
      `${about ? `${about}：` : ""}应为${shapes[expected] ?? expected}，实际为 ${found}。`,
  },
};

const headersOf = (keys: string): string =>
  keys
    .split(", ")
    .map((key) => (curveHeaders as Readonly<Record<string, string>>)[key] ?? key)
    .join("、");

const shapes: Readonly<Record<string, string>> = {
  object: "对象 { … }",
  list: "列表 [ … ]",
  number: "数字",
  text: "非空文本",
  flag: " true 或 false",
  numberOrTeam: '数字或 "team"',
};
