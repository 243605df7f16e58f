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
    sure: `Escalated, Escalation, Is escalated, Escalation flag, Escalation count, 是否升级, 升级, 投诉升级, 升级次数, 是否升级投诉`,
    presence: `Escalated Date, Escalated at, 升级时间`,
  },
  overdue: {
    sure: `Is overdue, Overdue, SLA breached, SLA breach, Breached, SLA violated, 是否超时, 超时, 是否逾期, 逾期,
      Resolution status, SLA status, SLA状态, 超时状态`,
    likely: `First response status`,
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
