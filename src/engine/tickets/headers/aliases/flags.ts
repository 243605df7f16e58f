import type { FieldOf } from "../../fields";
import type { HeaderLists } from "./headerLists";

/** What is true of a ticket or not. */
export const flags: HeaderLists<FieldOf<"flag">> = {
  escalated: {
    sure: `Escalated, Escalation, Is escalated, Escalation flag, Escalation count, 是否升级, 升级, 投诉升级, 升级次数`,
    presence: `Escalated Date, Escalated at, 升级时间`,
  },
  overdue: {
    sure: `Is overdue, Overdue, SLA breached, SLA breach, Breached, SLA violated, 是否超时, 超时, 是否逾期, 逾期,
      Resolution status, SLA status, SLA状态, 超时状态, 解决是否超时`,
    opposite: `Made SLA, SLA met, Met SLA, Within SLA, 是否达标, 是否按时, 是否及时, SLA达标, SLA是否达标, 是否按时完成`,
  },
  firstResponseOverdue: {
    sure: `First response status, First response overdue, First response breached,
      First response SLA status, 首次响应是否超时, 首响是否超时, 首次响应超时, 首响超时`,
    opposite: `First response SLA met, First response within SLA, 首次响应是否达标, 首响是否达标, 首次响应是否及时`,
  },
  repeated: {
    sure: `Is repeat, Repeat, Repeat contact, Repeated, 是否重复, 重复工单, 问题重复, 重复来电, 是否重复工单, 是否重复问题`,
  },
  complaint: {
    sure: `Is complaint, Complaint, 是否投诉, 投诉`,
    presence: `Complaint type, 投诉类型`,
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
    sure: `Bot only, Is bot only, Resolved by bot, Solved by bot,
      仅机器人, 机器人独立解决, 是否机器人解决, 纯机器人会话, 机器人解决`,
    opposite: `Human involved, Human handled, 是否人工介入, 是否转人工, 人工介入`,
  },
  agentStarted: {
    sure: `Agent started, Agent initiated, Outbound, Proactive, Is outbound,
      客服主动发起, 是否客服发起, 是否主动, 主动联系, 是否外呼`,
  },
  eligible: {
    sure: `FCR eligible, Level 1 resolvable, Solvable at first level,
      可一线解决, 是否可一线解决, 可一次解决, 是否可一次解决`,
    opposite: `需上门, 是否需上门, 需返修`,
  },
  solvedFirst: {
    sure: `Solved at first contact, Resolved on first contact, Resolved on first call, First call resolution,
      是否一次解决, 是否首次解决, 一次性解决, 首次来电是否解决, 是否一次性解决`,
  },
  recommended: {
    sure: `Product recommended, Recommendation made, 是否推荐商品, 是否推荐, 是否关联推荐, 推荐关联商品`,
  },
  recommendedBought: {
    sure: `Recommended product bought, Recommendation bought,
      推荐后是否购买, 推荐是否成交, 关联商品是否购买, 推荐成交`,
  },
  valid: {
    sure: `Valid, Is valid, 是否有效, 有效, 有效工单, 有效咨询`,
    opposite: `Spam, Is spam, 无效咨询, 垃圾, 广告, 是否无效, 无效, 是否垃圾`,
  },
};
