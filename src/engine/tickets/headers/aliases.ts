import type { Field } from "../fields";
import { normaliseHeader } from "./normaliseHeader";

/**
 * How a field's column is headed in the exports and sheets we know (mission C.1). The letters of
 * each list are what counts: case, spaces and underscores do not. A header in the lists of two
 * fields, such as 首次响应时间, is decided by the cells below it.
 */
interface Headers {
  /** Nothing else is meant. */
  readonly sure: string;
  /** Usual, but another column may say it better. */
  readonly likely?: string;
  /** Taken when nothing better is there. */
  readonly weak?: string;
  /** Flags: yes in the cell means no in the field. */
  readonly opposite?: string;
  /** Flags: anything in the cell means yes. */
  readonly presence?: string;
}

const headers: Readonly<Record<Field, Headers>> = {
  ticketId: {
    sure: `Ticket ID, Issue key, Number, Case Number, Conversation ID, Case ID, Ticket number, Ticket no,
      Incident number, Request ID, Service Request Num, Call number, Call ID, Session ID, Chat ID,
      工单编号, 工单号, 工单ID, 单号, 流水号, 会话ID, 会话编号, 案件号, 案件编号, 服务单号, 受理编号, 事件编号, 工单流水号`,
    likely: `Id, Key, Ref, Reference, No, SR Record ID, 编号, 序列号, 记录编号`,
  },
  agent: {
    sure: `Assignee, Agent, Assigned to, Assigned agent, Case Owner, Case Owner Full Name, Ticket owner,
      Teammate, Representative, Agent name, Assignee name, Support agent, Handled by, Handler,
      受理客服, 工单受理客服, 客服, 客服姓名, 客服名称, 处理人, 处理人员, 处理客服, 负责人, 坐席, 坐席姓名, 座席,
      客服昵称, 客服账号, 旺旺昵称, 客服人员, 客服专员, 接待客服, 所属客服, 责任客服, 服务人员, 跟单客服`,
    likely: `Owner, Case Owner Alias, Agent ID, Agent email, Rep, Operator, Staff, Employee, Employee name,
      Consultant, Advisor, Technician, 子账号, 工程师, 跟进人, 受理人, 受理人员, 经办人, 员工, 员工姓名, 姓名, 客服ID,
      客服工号, 坐席工号, 工号, 专员, 接线员`,
    weak: `Agency, User, Name, 处理部门`,
  },
  resolver: {
    sure: `Resolved by, Solved by, 解决人, 完结人, 最后处理人, 解决客服`,
    likely: `Closed by, 关闭人, 结单人`,
  },
  firstResponder: {
    sure: `First responder, First responded by, 首次响应人, 首接客服, 首次响应客服`,
  },
  group: {
    sure: `Group, Assignment group, Team, HubSpot team, Owner Queue, Group name, Support group,
      受理客服组, 技能组, 客服组, 客服小组, 班组, 小组, 旺旺分组, 分组, 组别, 团队, 所属小组, 坐席组`,
    likely: `Queue, Department, Division, 部门, 所属部门, 队列, 科室`,
    weak: `Agency`,
  },
  status: {
    sure: `Status, Ticket status, Case Status, Incident state, 状态, 工单状态, 处理状态, 会话状态, 当前状态`,
    likely: `State`,
  },
  priority: {
    sure: `Priority, 优先级, 紧急程度, 工单级别, 工单等级, 优先级别`,
    likely: `Urgency, Severity, Impact, 严重程度, 紧急度`,
  },
  channel: {
    sure: `Channel, Via, Contact type, Case Origin, Method Received, Ticket channel,
      渠道, 工单来源, 受理渠道, 来源渠道, 服务渠道, 渠道来源, 咨询渠道, 进线渠道`,
    likely: `Source, Origin, 来源, 平台`,
  },
  category: {
    sure: `Category, Ticket category, Issue category, 分类, 工单分类, 问题分类, 问题大类, 一级分类, 工单类型, 问题类型, 咨询类型`,
    likely: `Type, Ticket type, Issue type, Request Type, Record Type, Sub-Category, Subcategory, SR Type,
      Topic, Reason, 类型, 类别, 问题小类, 二级分类, 诉求类型, 业务类型, 服务类型, 咨询分类`,
  },
  product: {
    sure: `Product, Product name, Product Series, 产品, 产品名称, 产品类型, 商品, 商品名称`,
    likely: `Model, Item, 产品线, 型号, 品类, SKU`,
  },
  customer: {
    sure: `Customer, Customer ID, Customer name, Requester, Requester id, Requester external id,
      Requester email, Caller, Caller ID, Contact ID, Contact Email, Customer email, Client, Client ID,
      客户, 客户ID, 客户编号, 客户名称, 客户姓名, 买家旺旺, 会员名, 买家昵称, 会员ID, 用户ID, 客户号, 顾客`,
    likely: `Reporter, Full name, Contact, Contact name, Account, Account name, Caller number, Phone,
      手机号, 手机号码, 联系电话, 客户电话, 来电号码, 联系人, 用户, 用户名, 报修人, 投诉人`,
  },
  createdAt: {
    sure: `Created at, Created time, Created, Opened at, Opened, Date/Time Opened, Created date, Create date,
      Creation date, Conversation started at, Date opened, Open date, Open time, Submitted at, Date created,
      Ticket created, Created on, 创建时间, 创建日期, 建单时间, 建单日期, 提交时间, 来访时间, 咨询时间, 报修时间,
      会话开始时间, 工单创建时间, 发起时间, 进线时间, 开单时间, 受理日期, 咨询日期, 提交日期, 来电时间`,
    likely: `Sys created at, Sys created on, Date of Call, Call date, Start time, Started at, Submit time,
      Request date, Received at, Date received, 开始时间, 登记时间, 登记日期, 报修日期, 通话时间, 接入时间`,
    weak: `Date, Timestamp, 受理时间, 日期, 时间`,
  },
  firstResponseAt: {
    sure: `Initial response time, First response at, First responded on, First response date,
      Conversation first replied at, First replied at, First reply at, First response timestamp,
      首次响应时间, 首次回复时间, 首响时间, 首次接单时间, 首次应答时间, 首次响应日期`,
    likely: `First response time, First reply time, First response`,
  },
  firstResponseDuration: {
    sure: `First response time, First reply time, Time to first response, Time to first agent email reply,
      First response duration, Initial response time, FRT,
      首次响应时长, 首响时长, 首次响应时间, 首次响应, 首次平均响应时间, 全天首响时长, 首次响应耗时, 首次回复时长, 首响时间, 首次回复时间`,
    likely: `Response time, Response duration, Speed of answer, Speed of answer in seconds, 响应时长, 响应时间, 首响`,
  },
  acknowledgedAt: {
    sure: `Initially assigned at, Accepted at, Acknowledged at, 接单时间, 确认时间, 问题确认时间, 省公司接单时间`,
    likely: `Assigned at, 派单时间, 分配时间`,
    weak: `受理时间`,
  },
  resolvedAt: {
    sure: `Solved at, Resolved time, Resolved at, Resolved, Resolution date, Date resolved, Resolved date,
      Resolved on, Solved, 解决时间, 完成时间, 完工时间, 处理完成时间, 办结时间, 解决日期, 完结时间, 完成日期, 办结日期`,
    likely: `Completed at, Completion date, Finished at, Resolution time, 处理时间`,
  },
  firstResolvedAt: {
    sure: `First resolution timestamp, First resolved at, First solved at, 首次解决时间`,
  },
  closedAt: {
    sure: `Closed time, Closed at, Date/Time Closed, Closed date, Date closed, Closed, Closed on,
      关闭时间, 结单时间, 归档时间, 关闭日期, 结案时间`,
    likely: `Close date, Close time, End time, Ended at, 会话结束时间, 结束时间`,
  },
  updatedAt: {
    sure: `Updated at, Last update time, Last updated time, Updated, Last updated, Sys updated at,
      Sys updated on, Last modified, Last modified date, 更新时间, 最后更新时间, 最近更新时间, 修改时间`,
    likely: `Status date, Last activity date`,
  },
  dueAt: {
    sure: `Due date, Due by Time, Due at, Due, SLA due, Deadline, Due by,
      截止时间, 要求完成时间, SLA规定的首次解决时间, 截止日期, 应完成时间, 承诺完成时间, 超时时间点`,
    likely: `要求解决时间, 到期时间`,
  },
  ratedAt: { sure: `Rating date, Rated at, Rating time, 评价时间, 评分时间, 评价日期` },
  resolutionDuration: {
    sure: `Full resolution time, Resolution time, Time to resolution, Time to close, Resolution duration,
      Time to resolve, Business duration, Calendar duration, Ticket duration,
      解决时长, 处理时长, 平均处理时长, 解决耗时, 完结时长, 工单处理时长, 解决时间, 处理时间, 全程时长`,
    likely: `First resolution time, Age, Business Hours Age, Case age, 会话时长, 处理耗时`,
  },
  handleDuration: {
    sure: `Time tracked, Handle time, Time spent, Σ Time Spent, Effort required to resolve, AHT, Talk time,
      Call duration, Handling time, Logged time, 处理工时, 通话时长, 接待时长, 工时, 通话时间`,
    likely: `Duration, Talk duration, Avg talk duration, 话后时长, 时长`,
  },
  waitDuration: {
    sure: `Requester wait time, On hold time, Wait time, Waiting time, Hold time, 等待时长, 挂起时长, 排队时长, 等待时间`,
    likely: `Agent wait time`,
  },
  rating: {
    sure: `Satisfaction Score, Satisfaction rating, Survey results, Survey Result, Experience Score, CSAT,
      CSAT score, CSAT rating, Conversation rating, Customer satisfaction, Customer satisfaction rating,
      满意度, 满意度评价, 评价结果, 客户评分, 服务评价, 星级, 满意度打分, 满意度评分, 客户满意度, 评价星级, 服务评分`,
    likely: `Satisfaction, Rating, Score, 评分, 评价, 客户评价, 打分, 评价等级`,
  },
  recommendation: { sure: `NPS score, NPS, Likelihood to recommend, 推荐值, NPS评分, 推荐意愿` },
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
  },
  cost: {
    sure: `Cost, Service cost, 服务成本, 成本, 单次成本, 单次服务成本, 维修费, 费用`,
    likely: `配件费, 处理成本, 服务费用`,
  },
  qaScore: { sure: `QA score, IQS, Quality score, 质检分, 质检得分, 质检评分, 质检分数` },
  escalated: {
    sure: `Escalated, Escalation, Is escalated, Escalation flag, Escalation count, 是否升级, 升级, 投诉升级, 升级次数`,
    presence: `Escalated Date, Escalated at, 升级时间`,
  },
  overdue: {
    sure: `Is overdue, Overdue, SLA breached, SLA breach, Breached, SLA violated, 是否超时, 超时, 是否逾期, 逾期,
      Resolution status, SLA status, SLA状态, 超时状态`,
    opposite: `Made SLA, SLA met, Met SLA, Within SLA, 是否达标, 是否按时, 是否及时, SLA达标, SLA是否达标, 是否按时完成`,
  },
  repeated: {
    sure: `Is repeat, Repeat, Repeat contact, Repeated, 是否重复, 重复工单, 问题重复, 重复来电, 是否重复工单, 是否重复问题`,
  },
  complaint: {
    sure: `Is complaint, Complaint, 是否投诉, 投诉`,
    presence: `Complaint type, 投诉类型`,
  },
  valid: {
    sure: `Valid, Is valid, 是否有效, 有效, 有效工单, 有效咨询`,
    opposite: `Spam, Is spam, 无效咨询, 垃圾, 广告, 是否无效, 无效, 是否垃圾`,
  },
  subject: {
    sure: `Subject, Summary, Ticket name, Short description, Title, 标题, 主题, 工单标题, 问题描述, 诉求标题`,
  },
  agentAtRating: {
    sure: `Agent at rating, Assignee at rating, Rated agent, Agent when rated, 评价时客服, 被评价客服, 被评客服, 评价客服`,
  },
  repliers: { sure: `Repliers, Replied by, Participants, 回复人, 回复客服, 参与客服, 参与人` },
  level: {
    sure: `Resolved By Level, Support level, Service level tier, 处理级别, 服务级别, 解决层级, 支持级别`,
    likely: `Level, Tier`,
  },
  visitPromisedAt: {
    sure: `Appointment, Appointment time, Appointment at, Promised at, Scheduled start, 预约时间, 预约上门时间, 承诺到达时间, 约定上门时间`,
  },
  visitArrivedAt: {
    sure: `Arrived, Arrived at, Arrival time, Actual start, 到达时间, 签到时间, 到达现场时间, 实际到达时间, 上门时间`,
  },
  effort: {
    sure: `CES, CES score, Customer effort score, Customer effort, Effort score, 客户费力度, 费力度, 费力度评分`,
  },
  sentimentStart: {
    sure: `Sentiment at start, Initial sentiment, Starting sentiment, 开始情绪, 初始情绪, 进线情绪, 开始时情绪`,
  },
  sentimentEnd: {
    sure: `Sentiment at end, Final sentiment, Ending sentiment, 结束情绪, 最终情绪, 结束时情绪`,
  },
  reminders: {
    sure: `Reminders, Reminder count, Chasers, 催单, 是否催单, 催单次数, 催办次数, 是否催办`,
    presence: `催单时间`,
  },
  visits: { sure: `Visits, Visit count, Site visits, On-site visits, 上门次数, 维修次数` },
  partsUsed: { sure: `Parts used, 配件用量, 配件使用数, 领用配件数, 配件数量` },
  partsLost: { sure: `Parts lost, Parts wasted, 损耗数, 配件损耗数, 配件损耗, 损耗数量` },
  revenue: {
    sure: `Revenue, Service revenue, Sales amount, 销售收入, 订单金额, 成交金额, 服务收入`,
  },
  supervisorScore: {
    sure: `Manager rating, Supervisor score, Supervisor rating, Manager score, 主管评分, 主管评价, 组长评分, 组长评价`,
  },
  trainingScore: {
    sure: `Test score, Training score, Exam score, 考核成绩, 考试分数, 培训考核成绩, 培训成绩, 考试成绩, 培训合格`,
  },
  firstResponseOverdue: {
    sure: `First response status, First response overdue, First response breached, First response SLA status,
      首次响应是否超时, 首响是否超时, 首次响应超时, 首响超时`,
    opposite: `First response SLA met, First response within SLA, 首次响应是否达标, 首响是否达标`,
  },
  complaintEscalated: {
    sure: `Complaint escalated, 投诉是否升级, 是否投诉升级, 是否升级投诉`,
  },
  complaintResolved: {
    sure: `Complaint resolved, Complaint solved, 投诉是否解决, 投诉解决, 投诉已解决, 差评是否解决`,
  },
  knowledgeUsed: {
    sure: `Resolved via KB, Knowledge used, KB used, Knowledge base used, 是否使用知识库, 使用知识库`,
    presence: `Article Number, Knowledge article, 知识条目, 知识编号`,
  },
  botOnly: {
    sure: `Bot only, Is bot only, Resolved by bot, Solved by bot, 仅机器人, 机器人独立解决, 是否机器人解决, 纯机器人会话, 机器人解决`,
    opposite: `Human involved, Human handled, 是否人工介入, 是否转人工, 人工介入`,
  },
  agentStarted: {
    sure: `Agent started, Agent initiated, Outbound, Proactive, Is outbound, 客服主动发起, 是否客服发起, 是否主动, 主动联系, 是否外呼`,
  },
  eligible: {
    sure: `FCR eligible, Level 1 resolvable, Solvable at first level, 可一线解决, 是否可一线解决, 可一次解决, 是否可一次解决`,
    opposite: `需上门, 是否需上门, 需返修`,
  },
  recommended: {
    sure: `Product recommended, Recommendation made, 是否推荐商品, 是否推荐, 是否关联推荐, 推荐关联商品`,
  },
  recommendedBought: {
    sure: `Recommended product bought, Recommendation bought, 推荐后是否购买, 推荐是否成交, 关联商品是否购买, 推荐成交`,
  },
  day: { sure: `统计日期, 数据日期, 考核月份, 月份, Day, Month` },
  consults: {
    sure: `咨询人数, 咨询量, 聊天人数, 聊天人数(原咨询人数), 接待会话量, 需要人工回复的咨询人数, 咨询人次`,
  },
  received: {
    sure: `接待人数, 接待量, 人工接待人数, 已接待人数, 人工会话量`,
    likely: `有效接待人数, 直接接入人数, 转发接入人数`,
  },
  transferredOut: { sure: `转出人数, 转出会话量` },
  unanswered: { sure: `未回复人数, 3分钟未回复人数, 待回复会话量` },
  firstReplyMean: { sure: `全天首响时长, 首次平均响应时间` },
  replyMean: {
    sure: `平均响应时长, 平均响应时间, 平均响应, 旺旺平响, 平均人工响应时长, 全天平响时长, 人工平均回复时长`,
  },
  within30s: { sure: `30s应答率, 30秒应答率` },
  within3min: {
    sure: `3分钟人工响应率, 3分钟响应率, 3分钟人工回复率, 全天3分钟回复率, 三分钟回复率`,
  },
  replyShare: { sure: `旺旺回复率, 回复率, 应答率` },
  slowReplies: { sure: `慢响应人数, 慢接待人数, 超时回复` },
  longSessions: { sure: `长接待人数` },
  ratings: { sure: `有效评价数, 评价数` },
  goodRatings: { sure: `好评数` },
  badRatings: { sure: `差评数` },
  satisfiedShare: { sure: `客户满意率, 旺旺满意度, 满意率, 全天满意率, 好评率` },
  participationShare: { sure: `参评率, 评价返回率, 邀评率` },
  surveysSent: { sure: `邀评数, 发送评价数` },
  inquiries: { sure: `询单人数, 售前接待人数` },
  orders: { sure: `下单人数, 促成下单人数` },
  payers: { sure: `支付人数, 销售人数, 成团人数, 付款人数` },
  conversionShare: { sure: `询单转化率, 询单最终付款转化率, 24小时下单转化率, 转化率` },
  sales: { sure: `客服销售额, 销售额, 促成下单商品金额, 客服询单支付额` },
  netSales: { sure: `净销售额, 退款后销售额` },
  refunds: { sure: `成功退款金额, 退款金额` },
  averageOrderValue: { sure: `客单价, 客服销售客单价, 询单客单价, 客单价(客服)` },
  refundDuration: { sure: `仅退款自主完结时长, 仅退款完结时长` },
  returnDuration: { sure: `退货退款完结时长, 售后处理时长` },
  platformHelpShare: { sure: `平台求助率` },
  platformJudgedShare: { sure: `平台判责率` },
  lowRatedOrders: { sure: `评分≤3订单数` },
  callsOffered: { sure: `呼入量` },
  callsAnswered: { sure: `接通量` },
  answeredShare: { sure: `接通率` },
  serviceLevelShare: { sure: `服务水平, 15秒接通率, 20秒接通率, 30秒接通率` },
  abandonedShare: { sure: `放弃率` },
  talkMean: { sure: `平均通话时长` },
  wrapUpMean: { sure: `平均话后时长` },
  holds: { sure: `保持次数` },
  firstContactShare: { sure: `一次解决率` },
};

export interface Meaning {
  readonly field: Field;
  /** 0–1. */
  readonly confidence: number;
  /** Flags: how the cell's yes is to be taken. */
  readonly polarity: Polarity;
}

export type Polarity = "same" | "opposite" | "presence";

const meanings = new Map<string, Meaning[]>();
for (const [field, lists] of Object.entries(headers) as [Field, Headers][]) {
  add(lists.sure, { field, confidence: 1, polarity: "same" });
  add(lists.opposite, { field, confidence: 1, polarity: "opposite" });
  add(lists.likely, { field, confidence: 0.8, polarity: "same" });
  add(lists.presence, { field, confidence: 0.7, polarity: "presence" });
  add(lists.weak, { field, confidence: 0.6, polarity: "same" });
}

function add(list: string | undefined, meaning: Meaning): void {
  for (const header of list?.split(",") ?? []) {
    const { key } = normaliseHeader(header);
    const known = meanings.get(key);
    if (known === undefined) meanings.set(key, [meaning]);
    else if (!known.some(({ field }) => field === meaning.field)) known.push(meaning);
  }
}

/** The fields that a header's letters name; empty: none. */
export const meaningsOf = (key: string): readonly Meaning[] => meanings.get(key) ?? [];
