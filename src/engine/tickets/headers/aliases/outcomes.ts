import type { HeaderLists } from "./headerLists";

/** What a ticket came to, in figures: ratings, scores, counts and money. */
export const outcomes: HeaderLists<
  | "rating"
  | "recommendation"
  | "effort"
  | "sentimentStart"
  | "sentimentEnd"
  | "reopens"
  | "agentReplies"
  | "customerReplies"
  | "reassignments"
  | "reminders"
  | "visits"
  | "cost"
  | "partsUsed"
  | "partsLost"
  | "revenue"
  | "qaScore"
  | "supervisorScore"
  | "trainingScore"
> = {
  rating: {
    sure: `Satisfaction Score, Satisfaction rating, Survey results, Survey Result, Experience Score, CSAT,
      CSAT score, CSAT rating, Conversation rating, Customer satisfaction, Customer satisfaction rating,
      满意度, 满意度评价, 评价结果, 客户评分, 服务评价, 星级, 满意度打分, 满意度评分, 客户满意度, 评价星级, 服务评分`,
    likely: `Satisfaction, Rating, Score, 评分, 评价, 客户评价, 打分, 评价等级`,
  },
  recommendation: { sure: `NPS score, NPS, Likelihood to recommend, 推荐值, NPS评分, 推荐意愿` },
  effort: {
    sure: `CES, CES score, Customer effort score, Customer effort, Effort score,
      客户费力度, 费力度, 费力度评分, CES评分`,
  },
  sentimentStart: {
    sure: `Sentiment at start, Initial sentiment, Starting sentiment, 开始情绪, 初始情绪, 进线情绪, 开始时情绪`,
  },
  sentimentEnd: {
    sure: `Sentiment at end, Final sentiment, Ending sentiment, 结束情绪, 最终情绪, 结束时情绪`,
  },
  reopens: {
    sure: `Reopens, Reopen count, Reopened count, Times reopened, 重开次数, 重新打开次数, 是否重开, 返工次数, 是否返工`,
    likely: `Reopened, Is reopened, 重开`,
  },
  agentReplies: {
    sure: `Replies, Agent interactions, Agent replies, Public replies, 客服回复数, 回复次数, 客服消息数, 客服回复次数`,
  },
  customerReplies: {
    sure: `Customer interactions, Customer replies, 客户回复数, 买家消息数, 客户回复次数, 客户消息数`,
  },
  reassignments: {
    sure: `Reassignment count, Reassignments, Transfers, Transfer count, 转派次数, 流转次数, 转单次数, 转接次数`,
    likely: `是否转派, 是否转接`,
    withFirst: `Assignee stations, Group stations`,
  },
  reminders: {
    sure: `Reminders, Reminder count, Chasers, 催单, 是否催单, 催单次数, 催办次数, 是否催办`,
    presence: `催单时间`,
  },
  visits: { sure: `Visits, Visit count, Site visits, On-site visits, 上门次数, 维修次数` },
  cost: {
    sure: `Cost, Service cost, 服务成本, 成本, 单次成本, 单次服务成本, 维修费, 费用`,
    likely: `配件费, 处理成本, 服务费用`,
  },
  partsUsed: { sure: `Parts used, 配件用量, 配件使用数, 领用配件数, 配件数量` },
  partsLost: { sure: `Parts lost, Parts wasted, 损耗数, 配件损耗数, 配件损耗, 损耗数量` },
  revenue: {
    sure: `Revenue, Service revenue, Sales amount, 销售收入, 订单金额, 成交金额, 服务收入`,
  },
  qaScore: { sure: `QA score, IQS, Quality score, 质检分, 质检得分, 质检评分, 质检分数` },
  supervisorScore: {
    sure: `Manager rating, Supervisor score, Supervisor rating, Manager score,
      主管评分, 主管评价, 组长评分, 组长评价`,
  },
  trainingScore: {
    sure: `Test score, Training score, Exam score, 考核成绩, 考试分数, 培训考核成绩, 培训成绩, 考试成绩, 培训合格`,
  },
};
