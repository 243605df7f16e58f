import type { HeaderLists } from "./headerLists";

/** How long something took on one ticket. */
export const durations: HeaderLists<
  "firstResponseDuration" | "resolutionDuration" | "handleDuration" | "waitDuration"
> = {
  firstResponseDuration: {
    sure: `First response time, First reply time, Time to first response, Time to first agent email reply,
      First response duration, Initial response time, FRT, Time to first agent reply,
      首次响应时长, 首响时长, 首次响应时间, 首次响应, 首次响应耗时, 首次回复时长, 首响时间, 首次回复时间`,
    likely: `Response time, Response duration, Speed of answer, Speed of answer in seconds, 响应时长, 响应时间, 首响`,
  },
  resolutionDuration: {
    sure: `Full resolution time, Resolution time, Time to resolution, Time to close, Resolution duration,
      Time to resolve, Business duration, Calendar duration, Ticket duration, calendar_stc, business_stc,
      解决时长, 处理时长, 平均处理时长, 解决耗时, 完结时长, 工单处理时长, 解决时间, 处理时间, 全程时长,
      平均解决时长, 平均解决时间, Average resolution time, Avg resolution time, Mean resolution time`,
    likely: `First resolution time, Age, Business Hours Age, Case age, 会话时长, 处理耗时`,
  },
  handleDuration: {
    sure: `Time tracked, Handle time, Time spent, Σ Time Spent, Effort required to resolve, AHT, Talk time,
      Call duration, Handling time, Logged time, 处理工时, 通话时长, 接待时长, 工时, 通话时间,
      Average handle time, Avg handle time, Average handling time, Mean handle time`,
    likely: `Duration, Talk duration, Avg talk duration, 话后时长, 时长`,
  },
  waitDuration: {
    sure: `Requester wait time, On hold time, Wait time, Waiting time, Hold time, 等待时长, 挂起时长, 排队时长, 等待时间`,
    likely: `Agent wait time`,
  },
};
