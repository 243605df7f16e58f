import type { agentDayFields } from "../../fields";
import type { HeaderLists } from "./headerLists";

/**
 * Sheets with a row per agent and day, as 千牛, 京东, 拼多多, 飞鸽, 快手 and 小红书 export them, and
 * those of call centres (mission C.2). A rate that is exported for two windows or two grains is taken
 * for the one that platforms judge by, 8–23 点 and 会话 [choice]. Headers that a ticket sheet has too
 * (日期, 首次响应) stand in its lists; what they are in this grain, `grain/` says.
 */
export const agentDays: HeaderLists<keyof typeof agentDayFields> = {
  day: {
    sure: `Day, Month, Report date, 统计日期, 数据日期, 考核月份, 月份, 统计时间, 统计周期, 接待日期`,
    likely: `Period, 周期`,
  },
  workedDays: {
    sure: `Days worked, Worked days, Working days, Attendance days, 出勤天数, 工作天数, 在岗天数, 上班天数, 出勤日数`,
  },
  consults: {
    sure: `Consults, 咨询人数, 咨询量, 聊天人数, 接待会话量, 咨询总人数`,
    likely: `需要人工回复的咨询人数, 咨询人次, 总会话量`,
  },
  received: {
    sure: `Sessions handled, Conversations handled, caseCnt, 接待人数, 接待量, 人工接待人数, 已接待人数, 人工会话量, 接待人次`,
    likely: `有效接待人数, 直接接入人数, 转发接入人数, 会话量`,
  },
  transferredOut: {
    sure: `Transferred out, 转出人数, 转出会话量, 转出量`,
    likely: `Transfers`,
  },
  unanswered: { sure: `Unanswered, 未回复人数, 待回复会话量`, likely: `3分钟未回复人数` },
  firstReplyMean: {
    sure: `Average first response time, Avg first response time, Mean first response time,
      首次平均响应时间, 全天首响时长, 平均首次响应时长, 平均首响时长, 平均首次响应时间, 首次平均响应时长`,
  },
  replyMean: {
    sure: `Average response time, Avg response time, Average reply time, avgRplDur,
      平均响应, 平均响应时长, 平均响应时间, 旺旺平响, 平均人工响应时长, 全天平响时长, 人工平均回复时长, 新平均响应时间, 平均回复时长, 平响`,
  },
  within30s: { sure: `30s应答率, 30秒应答率(8-23点), 30秒应答率, 30秒响应率, 30秒内响应率` },
  within3min: {
    sure: `3分钟人工响应率, 3分钟响应率, 3分钟人工回复率(8-23点), 3分钟人工回复率, 全天3分钟回复率, 3分钟回复率,
      三分钟回复率(会话), 三分钟回复率, 三分钟响应率, replyIn3minCaseRatio`,
  },
  replyShare: { sure: `Reply rate, 旺旺回复率, 回复率, 应答率, replyCaseRatio` },
  slowReplies: { sure: `慢响应人数, 慢接待人数, 超时回复, 超时回复数` },
  longSessions: { sure: `长接待人数` },
  ratings: { sure: `Number of ratings, 有效评价数, 评价数, 评价量, 参评人数` },
  goodRatings: { sure: `Good ratings, 好评数, 满意数, 满意评价数` },
  badRatings: { sure: `Bad ratings, 差评数, 不满意数, 不满意评价数` },
  satisfiedShare: {
    sure: `Satisfaction rate, 客户满意率, 旺旺满意度, 满意率, 全天满意率, 好评率(会话), 好评率, positiveCaseRatio`,
  },
  participationShare: {
    sure: `Survey participation, Response rate of surveys, 参评率, 评价返回率, evaluateCaseRatio`,
  },
  surveysSent: { sure: `Surveys sent, 邀评数, 发送评价数, 邀评人数` },
  inquiries: { sure: `Inquiries, 询单人数, 售前接待人数` },
  orders: { sure: `Ordering customers, 下单人数, 促成下单人数, 24小时下单人数` },
  payers: { sure: `Paying customers, 支付人数, 销售人数, 成团人数, 付款人数` },
  conversionShare: {
    sure: `Conversion rate, 询单转化率, 询单最终付款转化率, 24小时下单转化率, 转化率, inquiryPayCaseRatio,
      询单->付款, 询单付款转化率`,
  },
  sales: { sure: `Sales, 客服销售额, 销售额, 促成下单商品金额, 客服询单支付额` },
  netSales: { sure: `Net sales, 净销售额, 退款后销售额` },
  refunds: { sure: `Refunds, 成功退款金额, 退款金额` },
  averageOrderValue: {
    sure: `Average order value, AOV, 客服销售客单价, 客单价(客服), 客单价, 询单客单价`,
  },
  refundDuration: { sure: `仅退款自主完结时长, 仅退款完结时长` },
  returnDuration: { sure: `退货退款完结时长, 退货退款自主完结时长`, likely: `售后处理时长` },
  platformHelpShare: { sure: `平台求助率` },
  platformJudgedShare: { sure: `平台判责率` },
  lowRatedOrders: { sure: `评分≤3订单数` },
  callsOffered: { sure: `Calls offered, Inbound calls, 呼入量, 来电量, 呼入数`, likely: `Offered` },
  callsAnswered: {
    sure: `Calls answered, Answered calls, 接通量, 接听量, 接通数`,
    likely: `Answered`,
  },
  answeredShare: { sure: `Answer rate, 接通率, 接听率` },
  serviceLevelShare: {
    sure: `Service level, 服务水平, 20秒接通率, 15秒接通率, 30秒接通率, 服务水平(20秒)`,
  },
  abandonedShare: { sure: `Abandonment rate, Abandon rate, 放弃率` },
  talkTotal: {
    sure: `Total talk time, Total call duration, Total duration, 总通话时长, 通话总时长, 累计通话时长`,
  },
  talkMean: { sure: `Average talk time, Avg talk time, 平均通话时长` },
  wrapUpMean: { sure: `Average wrap-up time, Average after-call work, 平均话后时长` },
  holds: { sure: `Holds, Hold count, 保持次数` },
  firstContactShare: { sure: `First contact resolution, FCR, 一次解决率, 首次解决率` },
};
