import type { en } from "./entered.en";

export const zh: typeof en = {
  points: "人工录入的得分（满分 100）按检查次数加权平均。",
  share: (part, whole) => `人工录入的${part}合计，除以${whole}合计。`,
  growth: (what) => `人工录入的${what}与上年同期相比的变化率。`,
  amount: (what) => `人工录入的${what}按样本数加权平均。`,
  entries: {
    ACCURACY: ["正确答复数", "抽查答复数"],
    "REPURCHASE.COMPLAINANTS": ["再次购买的投诉客户数", "投诉客户数"],
    COMPLIANCE: ["合规步骤数", "检查步骤数"],
    "TRAINING.PASSED": ["合格人数", "应考人数"],
    REPAIRCOST: ["维修成本", "营业收入"],
    COSTGROWTH: ["售后成本"],
    UTILISATION: ["处理工时", "付薪工时"],
    INTERVENTION: ["人工处理的请求数", "请求总数"],
    BUDGET: ["成本", "预算"],
    REPURCHASE: ["再次购买的客户数", "客户数"],
    REFERRAL: ["作出推荐的客户数", "客户数"],
    CLV: ["客户终身价值"],
    MARGIN: ["服务收入减成本的差额", "服务收入"],
  },
  value: "数值",
  whole: "对应总数",
  period: "数值按录入时注明的考核期归入。",
  otherwise: (definition) => `无人录入时，取自工单表：${definition}`,
  notForAgents: "不落到个人。",
  band: "并非越高越好，只按目标区间评分。",
};
