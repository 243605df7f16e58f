import type { en } from "./metricsPage.en";

export const zh: typeof en = {
  title: "KPI 指标",
  intro:
    "每个指标计入什么、不计入什么：文字由实际用于计算的定义生成。此处为默认设置；工作簿可在 KPI_Settings 表中修改，数字旁的定义随之变化。",
  families: {
    volume: "工作量、来电与平台",
    satisfaction: "满意度",
    speed: "时效",
    solving: "问题解决",
    quality: "质量与能力",
    cost: "成本与效率",
    sales: "销售",
  },
  id: "编号",
  unit: "单位",
  units: {
    tickets: "工单数",
    number: "数值",
    share: "百分比",
    points: "分",
    seconds: "秒",
    minutes: "分钟",
    hours: "小时",
    money: "金额",
    ticketsPerDay: "每日工单数",
  },
  direction: "优劣方向",
  directions: { up: "越高越好", down: "越低越好", none: "无优劣：按目标区间评分，或仅展示" },
  levels: "适用层级",
  level: { agent: "个人", team: "团队", company: "公司" },
  source: "指标清单编号",
  way: (setting, value, isUsual) => `${setting}：${value}${isUsual ? "（默认）" : ""}`,
  whereDaily: "每行为一名客服一天的表",
  orElse: "缺少上述列时",
  help: "全部函数",
  otherLanguage: "English",
};
