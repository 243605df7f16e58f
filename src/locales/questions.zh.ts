import type { en } from "./questions.en";

export const zh: typeof en = {
  questions: {
    momentOrDuration: "这一列是时间点还是时长？",
    dateOrder: "日期中日在前还是月在前？",
    durationUnit: "不带单位的数字以什么为单位？",
    clockTime: "1:30 这样的写法是“时:分”还是“分:秒”？",
    remainingOrElapsed:
      "这个 SLA 字段是距目标剩余的时间，还是实际用时？如为剩余时间，请同时给出目标时长。",
    ratingScale: "评价的满分是多少？",
    shareUnit: "这些数字是百分数，还是 Excel 显示成百分比的小数？",
    field: "这一列是什么？",
    column: "应使用其中哪一列？",
    grain: "每一行是一张工单，还是一名客服一天（或一个月）的汇总？",
  },
  options: {
    moment: "时间点",
    duration: "时长",
    dayFirst: "日在前：01/02 是 2 月 1 日",
    monthFirst: "月在前：01/02 是 1 月 2 日",
    milliseconds: "毫秒",
    seconds: "秒",
    minutes: "分钟",
    hours: "小时",
    days: "天",
    clock: "Excel 的时间值",
    remaining: "距目标剩余的时间",
    elapsed: "实际用时",
    "5": "5 分",
    "10": "10 分",
    fraction: "小数：0.98 即 98%",
    percent: "百分数：0.98 即 0.98%",
    ticket: "一张工单",
    agentDay: "一名客服一天或一个月",
  },
  clockOptions: { hours: "时:分", minutes: "分:秒" },
  about: (header, example) =>
    [header === "" ? "" : `“${header}”`, example === "" ? "" : `例如“${example}”`]
      .filter((part) => part !== "")
      .join("，"),
  between: "：",
  meanwhile: (assumed) =>
    assumed === null ? "回答之前不使用该列。" : `回答之前按“${assumed}”处理。`,
  exporters: {
    zendesk: "Zendesk",
    freshdesk: "Freshdesk",
    jiraServiceManagement: "Jira Service Management",
    serviceNow: "ServiceNow",
    salesforce: "Salesforce",
    hubSpot: "HubSpot",
    intercom: "Intercom",
    udesk: "Udesk",
    qianniu: "千牛",
    jd: "京东",
    pinduoduo: "拼多多",
    feige: "飞鸽",
    kuaishou: "快手",
    xiaohongshu: "小红书",
  },
};
