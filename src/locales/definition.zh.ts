import type { Circumstances, en } from "./definition.en";

const matter = ({ sameCategory }: Circumstances) =>
  sameCategory ? "同一客户就同一分类" : "同一客户";

export const zh: typeof en = {
  conditions: (given) => ({
    answered: ["已首次响应", "尚未响应"],
    escalated: ["已升级", "未升级"],
    followedByRepeat: [
      `${given.repeatWindow}内${matter(given)}再次来询`,
      `${given.repeatWindow}内${matter(given)}未再来询`,
    ],
    hasTarget: ["有处理时限", "没有处理时限"],
    overdue: ["已超时", "未超时"],
    rated: ["已评价", "未评价"],
    reopened: ["被重开", "未被重开"],
    repeat: [
      `此前${given.repeatWindow}内${matter(given)}已来询`,
      `此前${given.repeatWindow}内${matter(given)}未来询`,
    ],
    repeatWindowElapsed: [
      `解决后至数据截止已满${given.repeatWindow}`,
      `解决后至数据截止未满${given.repeatWindow}`,
    ],
    resolved: ["已解决", "未解决"],
    surveyed: ["已解决或已评价", "未解决且未评价"],
  }),
  quantities: {
    ageMinutes: "创建至今的时长",
    cost: "成本",
    createdAt: "创建时间",
    firstResponseMinutes: "首次响应时长",
    ratedMoment: "评价时间",
    rating: "评分",
    recordedResolution: "解决时间",
    resolutionHours: "解决时长",
  },
  inUnit: { minute: "（分钟）", hour: "（小时）" },
  known: (quantity, isKnown) => `${isKnown ? "有" : "没有"}${quantity}`,
  compare: (quantity, relation, limit) =>
    `${quantity}${{ atMost: "不超过", atLeast: "不低于", moreThan: "超过" }[relation]}${limit}`,
  doesNotHold: (condition) => `不满足“${condition}”`,
  and: (parts) => parts.join("且"),
  or: (parts) => parts.join("或"),
  tickets: (which) => (which === null ? "全部工单" : `${which}的工单`),

  count: (which) => (which === null ? "工单数" : `${which}的工单数`),
  rate: (counted, tickets) => `${tickets}中，${counted}的占比`,
  sum: (quantity, tickets) => `${tickets}的${quantity}合计`,
  mean: (quantity, tickets) => `${tickets}的平均${quantity}`,
  median: (quantity, tickets) => `${tickets}的${quantity}中位数`,
  quantile: (percent, quantity, tickets) => `${tickets}的${quantity}第 ${percent} 百分位数`,
  activeDays: (moment, tickets) => `有${tickets}的天数（按${moment}计，各客服分别计天后相加）`,
  rows: (which) => (which === null ? "全部行" : `${which}的行`),
  weightedMean: (quantity, weight, rows) => `${rows}的${quantity}，按${weight}加权平均`,
  ratioOfSums: (quantity, divisor, rows) => `${rows}的${quantity}合计，除以${divisor}合计`,
  difference: (of, minus) => `${of}，减去${minus}（百分点）`,
  ratio: (of, per) => `${of}，除以${per}`,

  sentence: (phrase) => `${phrase}。`,
  clock: {
    created: "工单按创建时间归入考核期。",
    resolved: "工单按解决时间归入考核期。",
    rated: "工单按评价时间归入考核期；没有评价时间的，按解决时间或创建时间。",
    responded: "工单按首次响应时间归入考核期。",
    visited: "工单按约定上门时间归入考核期。",
    day: "每行按其日期或月份归入考核期。",
  },
  rowsLeftOut: "缺少其中任一数字的行不计入。",
  leftOut: "无法判断的工单不计入。",
  minimum: {
    ratings: (n) => `至少 ${n} 个评价才计分。`,
    recommendations: (n) => `至少 ${n} 个回答才计分。`,
    entries: (n) => `至少 ${n} 个数值才计分。`,
    tickets: (n) => `至少 ${n} 张工单才计分。`,
  },
  notScored: "仅展示，不计分。",
};
