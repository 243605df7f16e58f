import type { en } from "./functionChoices.en";

export const zh: typeof en = {
  profiles: {
    regular: "用于日常运营。",
    launch: "用于新品推广的月份：问题解决占比更高。",
    "source-mix": "用于把质检、客户评价和主管评价合在一起。",
    "pre-sales": "用于下单前接待咨询的客服。",
    "after-sales": "用于处理售后问题的客服。",
    "technical-adviser": "用于懂产品、会维修的技术顾问。",
    "claims-handler": "用于处理索赔的人员。",
    "service-adviser": "用于接待并全程跟进客户的服务顾问。",
  },
  weighing: (use, weights) => `${use}${weights}`,
  byPhase: {
    name: "按当月阶段",
    use: "用于按 KPI_Phases 为所考核的月份指定的方案。",
  },
  directions: {
    up: { name: "越高越好", use: "数值最高为最好；也可以写指标名称。" },
    down: { name: "越低越好", use: "数值最低为最好；也可以写指标名称。" },
  },
  parts: {
    total: { name: "合计", use: "基本工资加绩效工资；省略时也如此。" },
    base: { name: "基本工资", use: "与得分无关的部分。" },
    performance: { name: "绩效工资", use: "由得分决定的部分。" },
  },
  assessed: {
    score: { name: "得分", use: "百分制得分，只占一个单元格。" },
    band: { name: "级别", use: "得分达到的级别，只占一个单元格。" },
  },
};
