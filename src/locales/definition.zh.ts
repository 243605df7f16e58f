import { besideFigures } from "./besideFigures";
import { zh as dayQuantities } from "./dayQuantities.zh";
import type { Circumstances, en } from "./definition.en";

const matter = ({ sameCategory }: Circumstances) =>
  sameCategory ? "同一客户就同一分类" : "同一客户";

/** A part that begins with a figure stands apart from the word before: "且 7 天内". */
const besideWord = (part: string) => (/^\d/.test(part) ? ` ${part}` : part);
const joined = (parts: readonly string[], word: string) =>
  parts.map((part, index) => (index === 0 ? part : word + besideWord(part))).join("");

export const zh: typeof en = {
  conditions: (given) => ({
    acknowledged: ["已受理", "尚未受理"],
    agentStarted: ["由客服主动发起", "非客服主动发起"],
    answered: ["已首次响应", "尚未响应"],
    arrivedInTime: ["工程师按约定时间到达", "工程师未按约定时间到达"],
    beyondFirstLevel: ["标记为一线无法解决", "未标记为一线无法解决"],
    botOnly: ["仅由机器人处理", "并非仅由机器人处理"],
    complaint: ["属于投诉", "不属于投诉"],
    complaintEscalated: ["已升级", "未升级"],
    complaintSettled: given.customerConfirmed
      ? ["经客户确认已解决", "未经客户确认已解决"]
      : ["已解决", "未解决"],
    escalated: ["已升级", "未升级"],
    firstContact: [
      `此前 ${given.lookBack}内${matter(given)}未来访`,
      `此前 ${given.lookBack}内${matter(given)}已来访`,
    ],
    firstContactTold: ["客户答复了首次联系是否解决", "客户未答复首次联系是否解决"],
    followedByRepeat: [
      `${given.repeatWindow}内${matter(given)}再次来访`,
      `${given.repeatWindow}内${matter(given)}未再来访`,
    ],
    handled: ["已响应、受理或解决", "未响应、受理或解决"],
    hasTarget: ["有处理时限", "没有处理时限"],
    knowledgeUsed: ["使用了知识库", "未使用知识库"],
    overdue: ["已超时", "未超时"],
    rated: ["已评价", "未评价"],
    recommended: ["向客户推荐了商品", "未向客户推荐商品"],
    recommendedBought: ["客户购买了推荐商品", "客户未购买推荐商品"],
    reopened: ["被重开", "未被重开"],
    repeat: [
      `此前 ${given.repeatWindow}内${matter(given)}已来访`,
      `此前 ${given.repeatWindow}内${matter(given)}未来访`,
    ],
    repeatWindowElapsed: [
      `解决后至数据截止已满 ${given.repeatWindow}`,
      `解决后至数据截止未满 ${given.repeatWindow}`,
    ],
    resolved: ["已解决", "未解决"],
    returned: ["属于退换货或退款", "不属于退换货或退款"],
    solvedAtFirst: ["客户表示首次联系即解决", "客户表示首次联系未解决"],
    surveyed: ["已解决或已评价", "未解决且未评价"],
    unusableTime: ["含无法使用的时间", "不含无法使用的时间"],
    visitDue: ["约定上门时间已到", "没有已到的约定上门时间"],
    visitNeeded: ["有上门", "没有上门"],
  }),
  quantities: {
    ...dayQuantities,
    acknowledgeMinutes: "受理时长",
    ageDays: "创建至今的时长",
    ageHours: "创建至今的时长",
    agentReplies: "客服回复次数",
    arrivalHours: "到达现场的时长",
    ageMinutes: "创建至今的时长",
    cost: "成本",
    createdAt: "创建时间",
    customerReplies: "客户后续消息数",
    ease: "省力程度（1–7 分，7 分最省力）",
    firstResponseTarget: "首次响应目标",
    handleMinutes: "处理工时",
    partsLost: "配件损耗数",
    partsUsed: "配件用量",
    ratingBetweenEnds: "评分（折算为 0–100%）",
    ratingOfMax: "评分占满分的比例",
    reassignments: "转派次数",
    recommendation: "推荐意愿（0–10 分）",
    resolvedAfterHours: "解决时长",
    resolutionTarget: "解决目标",
    responseMoment: "首次响应时间",
    sentimentAfter: "结束时的客户情绪（1–5 分）",
    sentimentStart: "开始时的客户情绪（1–5 分）",
    visits: "上门次数",
    firstResponseMinutes: "首次响应时长",
    ratedMoment: "评价时间",
    rating: "评分",
    recordedResolution: "解决时间",
    resolutionHours: "解决时长",
  },
  inUnit: { second: "（秒）", minute: "（分钟）", hour: "（小时）", day: "（天）" },
  resolutionTime: {
    full: "解决时长",
    first: "首次解决时长",
    active: "解决时长（扣除等待客户的时间）",
  },
  ownTarget: (usual, others) => `各自的目标（${usual}；${others}）`,
  targetFor: (channel, time) => `${channel}：${time}`,
  listSeparator: "；",
  everyChannel: "其他渠道",
  known: (quantity, isKnown) => `${isKnown ? "有" : "没有"}${quantity}`,
  counter: {
    agentReplies: " 次",
    customerReplies: " 条",
    ease: " 分",
    rating: " 分",
    reassignments: " 次",
    recommendation: " 分",
    sentimentAfter: " 分",
    sentimentStart: " 分",
    visits: " 次",
  },
  compare: (quantity, relation, limit) =>
    quantity +
    { atMost: "不超过", atLeast: "不低于", moreThan: "超过" }[relation] +
    besideFigures(limit),
  doesNotHold: (condition) => `不满足“${condition}”`,
  and: (parts) =>
    parts.length > 2 && !parts.some((part) => part.includes("或"))
      ? `${parts.slice(0, -1).join("、")}且${besideWord(parts.at(-1)!)}`
      : joined(parts, "且"),
  or: (parts) => joined(parts, "或"),
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
  spans: {
    calendar: "时长按自然时间计算，含夜间与节假日。",
    working: "时长只计工作时间。",
  },
  attribution: {
    assignee: null,
    resolver: "工单计给解决人；表中没有的，计给负责人。",
    firstResponder: "工单计给首次响应人；表中没有的，计给负责人。",
    agentAtRating: "工单计给评价时的负责人；没有的，计给解决人，再没有则计给负责人。",
    replyShare: "工单按回复次数的比例分摊给每位回复人。",
    participants: "工单全额计给每位回复人。",
    team: "工单只计入团队。",
  },
  teamOnly: "仅按团队统计，不评价个人。",
  provisional: (time) => `月末后 ${time}内，该月结果为暂定。`,
  rowsLeftOut: "缺少其中任一数字的行不计入。",
  leftOut: "无法判断的工单不计入。",
  minimum: {
    ratings: (n) => `至少 ${n} 个评价才计分。`,
    recommendations: (n) => `至少 ${n} 个回答才计分。`,
    volume: (n) => `所依据的数量合计至少 ${n} 才计分。`,
    entries: (n) => `至少 ${n} 个数值才计分。`,
    tickets: (n) => `至少 ${n} 张工单才计分。`,
  },
  notScored: "仅展示，不计分。",
};
