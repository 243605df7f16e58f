import type { en } from "./review.en";

export const zh: typeof en = {
  tables: {
    KPI_Runs: {
      period: "考核期",
      frozenAt: "冻结时间",
      scoredAt: "评分时间",
      unfrozenAt: "解冻时间",
      confirmedBy: "确认人",
      profile: "权重方案",
      agents: "客服人数",
      tickets: "工单数",
      asOf: "数据截至",
      engine: "计算引擎版本",
      rules: "规则指纹",
      data: "数据指纹",
      result: "结果指纹",
      note: "备注",
    },
  },
  choices: {},
  findings: {
    "run.frozenTwice": ({ found }) => `上面已有一行冻结了 ${found}；解冻时两行一并结束。`,
  },
};
