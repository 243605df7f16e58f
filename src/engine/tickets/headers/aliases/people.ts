import type { HeaderLists } from "./headerLists";

/** Who handled a ticket and who asked. */
export const people: HeaderLists<
  | "agent"
  | "resolver"
  | "firstResponder"
  | "agentAtRating"
  | "repliers"
  | "group"
  | "level"
  | "customer"
> = {
  agent: {
    sure: `Assignee, Agent, Assigned to, Assigned agent, Case Owner, Case Owner Full Name, Ticket owner,
      Teammate, Representative, Agent name, Assignee name, Support agent, Handled by, Handler,
      受理客服, 工单受理客服, 客服, 客服姓名, 客服名称, 处理人, 处理人员, 处理客服, 负责人, 坐席, 坐席姓名, 座席,
      客服昵称, 客服账号, 旺旺昵称, 客服人员, 客服专员, 接待客服, 所属客服, 责任客服, 服务人员, 跟单客服, 客服旺旺, 旺旺`,
    likely: `Owner, Case Owner Alias, Agent ID, Agent email, Rep, Operator, Staff, Employee, Employee name,
      Consultant, Advisor, Technician, 子账号, 工程师, 跟进人, 受理人, 受理人员, 经办人, 员工, 员工姓名, 姓名, 客服ID,
      客服工号, 坐席工号, 工号, 专员, 接线员, 子账号昵称`,
    weak: `Agency, User, Name, 处理部门`,
  },
  resolver: {
    sure: `Resolved by, Solved by, 解决人, 完结人, 最后处理人, 解决客服`,
    likely: `Closed by, 关闭人, 结单人`,
  },
  firstResponder: {
    sure: `First responder, First responded by, 首次响应人, 首接客服, 首次响应客服`,
  },
  agentAtRating: {
    sure: `Agent at rating, Assignee at rating, Rated agent, Agent when rated, Teammate rated,
      评价时客服, 被评价客服, 被评客服, 评价客服`,
  },
  repliers: {
    sure: `Repliers, Replied by, Participants, Participating teammates, 回复人, 回复客服, 参与客服, 参与人`,
  },
  group: {
    sure: `Group, Assignment group, Team, HubSpot team, Owner Queue, Group name, Support group,
      受理客服组, 技能组, 客服组, 客服小组, 班组, 小组, 旺旺分组, 分组, 组别, 团队, 所属小组, 坐席组`,
    likely: `Queue, Department, Division, 部门, 所属部门, 队列, 科室`,
    weak: `Agency`,
  },
  level: {
    sure: `Resolved By Level, Support level, Support tier, 处理级别, 服务级别, 解决层级, 支持级别, 解决级别`,
    likely: `Level, Tier, Service level`,
  },
  customer: {
    sure: `Customer, Customer ID, Customer name, Requester, Requester id, Requester external id,
      Requester email, Caller, Caller ID, Contact ID, Contact Email, Customer email, Client, Client ID,
      客户, 客户ID, 客户编号, 客户名称, 客户姓名, 买家旺旺, 会员名, 买家昵称, 会员ID, 用户ID, 客户号, 顾客`,
    likely: `Reporter, Full name, Contact, Contact name, Account, Account name, Caller number, Phone,
      手机号, 手机号码, 联系电话, 客户电话, 来电号码, 联系人, 用户, 用户名, 报修人, 投诉人`,
  },
};
