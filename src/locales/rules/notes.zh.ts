import type { en } from "./notes.en";

export const zh: typeof en = {
  tables: {
    KPI_Notes: {
      period: "考核期",
      agent: "客服",
      metric: "指标",
      note: "备注",
      by: "复核人",
      at: "时间",
    },
  },
  choices: {},
  findings: {},
};
