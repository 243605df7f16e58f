import type { en } from "./engine.en";

export const zh: typeof en = {
  units: {
    tickets: "",
    share: "",
    seconds: "秒",
    minutes: "分钟",
    hours: "小时",
    money: "",
    ticketsPerDay: "",
  },
  dimensions: {
    satisfaction: "客户满意",
    timeliness: "服务时效",
    solving: "问题解决",
    cost: "成本控制",
  },
  tiers: {
    excellent: "优秀",
    good: "良好",
    qualified: "达标",
    improve: "待提升",
  },
  profiles: {
    regular: "常规运营期",
    launch: "新品推广期",
  },
  clocks: {
    created: "按工单创建时间归月",
    resolved: "按工单解决时间归月",
    rated: "按评价时间归月",
    day: "按每行的日期归月",
  },
  conditions: {
    notReopened: "是否重开",
    notEscalated: "是否升级",
    notFollowedByRepeat: "是否再次咨询",
    repeatWindowElapsed: "等待再次咨询的期限",
    sameCategory: "是否同一分类",
    createdIn: "按创建时间归月（改按解决时间）",
    resolvedIn: "按解决时间归月（改按创建时间）",
  },
  exclusions: {
    summaryRow: "汇总行（合计、平均）",
    blankRow: "空行",
    noAgent: "没有客服的行",
    noTime: "没有可读时间的行",
    duplicate: "与前面工单重复",
    invalid: "标记为无效",
    spam: "垃圾与广告",
    merged: "已合并到其他工单",
    cancelled: "已取消",
    test: "测试工单",
    supersededEvent: "同一工单较早的状态行",
  },
  notApplicable: {
    missingColumn: "表中缺少所需的列",
    otherGrain: "此类表（逐张工单或逐日汇总）无法得出",
    noTickets: "没有可计入的工单",
    notForAgents: "仅按团队统计",
  },
  allTickets: "全部工单",
};
