import type { HeaderLists } from "./headerLists";

/** Which ticket it is, what it is about, and where it stands. */
export const subjects: HeaderLists<
  "ticketId" | "subject" | "status" | "priority" | "channel" | "category" | "product"
> = {
  ticketId: {
    sure: `Ticket ID, Issue key, Number, Case Number, Conversation ID, Case ID, Ticket number, Ticket no,
      Incident number, Request ID, Service Request Num, Call number, Call ID, Session ID, Chat ID, Incident ID,
      工单编号, 工单号, 工单ID, 单号, 流水号, 会话ID, 会话编号, 案件号, 案件编号, 服务单号, 受理编号, 事件编号, 工单流水号`,
    likely: `Id, Key, Ref, Reference, No, Ticket, SR Record ID, 编号, 序列号, 记录编号`,
  },
  subject: {
    sure: `Subject, Summary, Ticket name, Short description, Title, 标题, 主题, 工单标题, 问题描述, 诉求标题`,
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
    sure: `Category, Ticket category, Issue category, 分类, 工单分类, 问题分类, 问题大类, 一级分类, 工单类型, 问题类型,
      咨询类型`,
    likely: `Type, Ticket type, Issue type, Request Type, Record Type, Sub-Category, Subcategory, SR Type,
      Topic, Reason, 类型, 类别, 问题小类, 二级分类, 诉求类型, 业务类型, 服务类型, 咨询分类`,
  },
  product: {
    sure: `Product, Product name, Product Series, 产品, 产品名称, 产品类型, 商品, 商品名称`,
    likely: `Model, Item, 产品线, 型号, 品类, SKU`,
  },
};
