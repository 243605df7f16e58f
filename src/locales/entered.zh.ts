import type { en } from "./entered.en";

export const zh: typeof en = {
  kinds: {
    points: "人工录入的得分（满分 100）按检查次数加权平均。",
    cases: "人工录入的数量合计，除以对应总数合计。",
    amounts: "人工录入的数额合计，除以对应总额合计。",
    growth: "人工录入的数额与上年同期相比的变化率。",
    amount: "人工录入的数额按样本数加权平均。",
  },
  period: "数值按录入时注明的考核期归入。",
  otherwise: (definition) => `无人录入时，取自工单表：${definition}`,
  notForAgents: "不落到个人。",
};
