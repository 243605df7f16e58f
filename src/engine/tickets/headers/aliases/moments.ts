import type { FieldOf } from "../../fields";
import type { HeaderLists } from "./headerLists";

/** When something happened to a ticket. */
export const moments: HeaderLists<Exclude<FieldOf<"moment">, "day">> = {
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
    likely: `Status date, Last activity date, Timestamp, Event time, Changed at, Status changed at,
      操作时间, 变更时间, 状态时间, 状态变更时间, 流转时间, 事件时间, 时间戳`,
  },
  dueAt: {
    sure: `Due date, Due by Time, Due at, Due, SLA due, Deadline, Due by,
      截止时间, 要求完成时间, SLA规定的首次解决时间, 截止日期, 应完成时间, 承诺完成时间, 超时时间点`,
    likely: `要求解决时间, 到期时间`,
  },
  ratedAt: { sure: `Rating date, Rated at, Rating time, 评价时间, 评分时间, 评价日期` },
  visitPromisedAt: {
    sure: `Appointment, Appointment time, Appointment at, Promised at, Scheduled start,
      预约时间, 预约上门时间, 承诺到达时间, 约定上门时间`,
  },
  visitArrivedAt: {
    sure: `Arrived, Arrived at, Arrival time, Actual start, 到达时间, 签到时间, 到达现场时间, 实际到达时间, 上门时间`,
  },
};
