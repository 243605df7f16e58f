import type { en } from "./metrics.en";

export const zh: typeof en = {
  tables: {
    KPI_Metrics: {
      id: "编号",
      nameZh: "中文名称",
      nameEn: "英文名称",
      kind: "算法",
      counted: "计入条件",
      among: "统计范围",
      of: "数值列",
      per: "除以",
      percentile: "百分位",
      unit: "单位",
      direction: "方向",
      minimum: "最少样本",
      clock: "归月依据",
      note: "备注",
    },
  },
  choices: {
    metricKind: {
      rate: "占比",
      count: "计数",
      sum: "合计",
      mean: "平均值",
      median: "中位数",
      percentile: "百分位数",
      ratio: "比值",
    },
    metricUnit: {
      share: "百分比",
      tickets: "工单",
      number: "数值",
      points: "分",
      seconds: "秒",
      minutes: "分钟",
      hours: "小时",
      money: "元",
    },
    metricDirection: { up: "越高越好", down: "越低越好", none: "不计分" },
    metricClock: { created: "创建时间", resolved: "解决时间", rated: "评价时间" },
    metricDivisor: { tickets: "工单", days: "天数" },
  },
  findings: {
    "metric.badId": ({ found, expected }) =>
      `“${found}”不能作为编号；应由文字、数字、点或短横组成，例如 ${expected}。`,
    "metric.builtIn": ({ found }) => `${found} 是内置指标的编号，请换一个。`,
    "metric.twice": ({ found }) => `${found} 出现了两次，只采用第一个。`,
    "metric.noColumn": ({ found, expected }) =>
      `“${found}”中有条件没有写列名；应写成 ${expected} 的样子。`,
    "metric.noCriterion": ({ expected }) =>
      `“${expected}”没有写比较内容；只有“是/否”列可以单独写列名。`,
    "metric.columnNotRead": ({ expected }) => `“${expected}”列不读取。`,
    "metric.criterionMisfit": ({ found, expected }) =>
      `“${found}”中有不可能满足的条件；应为 ${expected}。`,
    "metric.noDividend": () => "比值需要一个求和的数值列，或一个计入条件。",
    "metric.notANumberColumn": ({ found }) => `“${found}”列不是数字。`,
    "metric.unitMisfit": ({ found, expected }) =>
      `单位“${found}”与所计算的内容不符${expected && `（${expected}）`}。`,
    "metric.unusedCell": ({ found }) => `该算法用不到“${found}”。`,
    "metric.wholeSheet": () => "没有写统计范围，按全部工单计算占比。",
  },
};
