import type { en } from "./paneData.en";

const number = new Intl.NumberFormat("zh-CN");

/** 任务窗格“数据”一步的用语。 */
export const zh: typeof en = {
  several: "多张表合并读取……",
  severalLegend: "合并读取",
  severalHint: "例如每月一张表；各表的表头可以不同。",
  readThese: (n) => `读取这 ${number.format(n)} 张表`,
  agents: (n) => `${number.format(n)} 名客服`,
  exportOf: (system) => `识别为 ${system} 导出的表。`,
  grain: {
    ticket: "每行是一张工单。",
    agentDay: "每行是一名客服一天（或一个月）的汇总。",
  },
  sheets: "工作表",
  sheetRead: (name, rows) => `${name}：${number.format(rows)} 行`,
  sheetExport: (sheet, system) => `${sheet}，${system}`,
  sheetRefused: (name) => `${name}：无法读取，见“数据问题”`,

  openQuestions: (n) => `数据一步还有 ${number.format(n)} 个问题未确定，数值按假定的回答计算。`,
  later: (n) => `有 ${number.format(n)} 张工单的日期晚于今天，是否填错？`,
  laterMeans: (moment) => `所有工单按数据中最晚的时间评判，现为 ${moment}。`,
  apart: (days) => `数据中最晚的时间比其他所有时间晚 ${number.format(days)} 天，是否填错？`,
  apartMeans: (moment, before) =>
    `所有工单按 ${moment} 的状态评判；在此之前，最后一次有记录是 ${before}。`,
  endDecides:
    "哪些工单超时、未结工单已有多久、客户是否在规定天数内再次来访，都以这一时间为准。时间偏晚时，最后几天的工单会在观察期未满时就被当作已彻底解决。",
  endNext: "请更正该单元格，或在 KPI_Settings 中填写“截至时间”。",
  judgedAsOf: (moment) => `评判时点为 ${moment}：`,
  bySetting: "按 KPI_Settings 的设置",
  byCell: (row, column) =>
    `数据中最晚的时间，第 ${number.format(row)} 行${column === null ? "" : `“${column}”`}`,
  showCell: (row, column) =>
    `查看第 ${number.format(row)} 行${column === null ? "" : `“${column}”`}`,
  questions: (n) => `待确认：${number.format(n)} 项`,
  assumed: (option) => `${option}（暂按此处理）`,
  onSheets: (sheets) => `所在工作表：${sheets}。`,
  goal: "目标时长（分钟）",
  goalFirst: "请先填写目标时长。",

  edit: (header) => `更正“${header}”`,
  certainty: { sure: "确定", likely: "较有把握", doubtful: "存疑" },
  certaintyOf: (word, share) => `${word}，${share}`,
  readAs: "识别为",
  asRecognised: "由程序识别",
  asRecognisedNow: (field) => `由程序识别：${field}`,
  notUsed: "不使用",
  ofTickets: "每行一张工单",
  ofAgentDays: "每行一名客服一天",
  unit: "不带单位的数字",
  order: "日月顺序",
  scale: "评价分制",
  meaning: "内容是",
  asCellsTell: "由单元格判断",
  isRemaining: "单元格为距目标剩余的时间",
  save: "保存",
  cancel: "取消",
  onSheet: (sheet) => `（${sheet}）`,

  leftOutBy: (reason, rule) => `${reason}（${rule}）`,
  ratingsLeftOut: "工单计入、评价不计入的",
  ratings: (reason, n) => `${reason}：${number.format(n)} 条评价`,
  showRow: (row) => `第 ${number.format(row)} 行`,
  showRule: "查看规则",
  nothingLeftOut: "每一行都计入。",

  people: (n) => `客服：${number.format(n)} 名`,
  suggestions: "是否同一人？",
  isSame: (name, agent) => `“${name}”与“${agent}”`,
  same: "同一人",
  notSame: "两个人",
  peopleFacts: {
    merged: (n) => `已合并 ${number.format(n)} 个姓名`,
    groups: (n) => `${number.format(n)} 个小组`,
    roles: (n) => `${number.format(n)} 种岗位`,
    inBuffer: (n) => `缓冲期 ${number.format(n)} 名`,
    left: (n) => `已填离职日期 ${number.format(n)} 名`,
  },

  rules: "设置、日历与人工评分",
  create: "新建",
  createTable: (title) => `新建：${title}`,
  open: "打开",
  openTable: (title) => `打开：${title}`,
  errors: (n) => `${number.format(n)} 处错误`,
  warnings: (n) => `${number.format(n)} 处提醒`,
  findings: (table) => `${table}中的问题`,
};
