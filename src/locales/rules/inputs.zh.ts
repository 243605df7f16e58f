import type { en } from "./inputs.en";

export const zh: typeof en = {
  tables: {
    KPI_Inputs: {
      agent: "客服",
      period: "考核期",
      metric: "指标",
      value: "数值",
      outOf: "满分",
      n: "样本数",
      rater: "评分人",
      date: "日期",
      note: "备注",
    },
  },
  choices: { whose: { team: "团队", company: "公司" } },
  findings: {
    "input.unknownMetric": ({ found, expected }) =>
      `“${found}”不是可录入的指标；可选：${expected}。`,
    "input.notEntered": ({ found, expected }) =>
      `${found} 由工单计算，不能录入；可录入的有：${expected}。`,
    "input.wrongLevel": ({ found, expected }) =>
      found === ""
        ? `该指标落到个人，请填写客服姓名（${expected}）。`
        : `该指标不能记在“${found}”名下；应为：${expected}。`,
    "input.unknownPeriod": ({ found, expected }) => `“${found}”不是考核期（例如 ${expected}）。`,
    "input.noPeriod": ({ expected }) => `本行既没有考核期（例如 ${expected}），也没有日期。`,
    "input.moreThanWhole": ({ found, expected }) => `${found} 超过了满分或总数（${expected}）。`,
    "input.selfRated": ({ found }) => `${found} 不能给自己评分，本行不采用。`,
    "input.scaleUnclear": ({ found, expected }) =>
      `${found} 的量纲不明；应为 ${expected}，或在“满分”列注明。`,
    "input.stranger": ({ found }) => `工单表中没有名为“${found}”的客服。`,
    "input.twin": ({ found }) => `与第 ${found} 行完全相同，两行都已计入；如为误复制请删除一行。`,
  },
};
