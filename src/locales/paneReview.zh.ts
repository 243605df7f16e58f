import type { en } from "./paneReview.en";

const number = new Intl.NumberFormat("zh-CN");

/** 任务窗格“复核”一步中各数值旁的说明。 */
export const zh: typeof en = {
  team: "全体合计",
  interval: (low, high) => `95% 置信区间 ${low} 至 ${high}`,
  spread: (median, p90, mean) => `中位数 ${median}，P90 ${p90}，平均 ${mean}`,
  points: (had, of) => `得 ${had} 分，满分 ${of} 分`,
  lost: (points) => `失 ${points} 分`,
  weightGiven: "其权重已分给其他指标",
  substituted: (points) => `按 ${points} 分计`,
  entered: "由人录入",
  provisional: (until) => `${until} 前为暂定值`,
  leftOut: (parts) => `未计入：${parts}。`,
  notMatured: (n) => `${number.format(n)} 张工单时间未到，尚不能判断`,
  unusableTime: (n) => `${number.format(n)} 张工单没有可用的时间`,
  unknown: (n) => `${number.format(n)} 张工单无法判断`,
  dropped: (conditions) => `因缺列，统计时未考虑${conditions}。`,
  scoredBy: (profile) => `权重方案：${profile}`,
  noProfile: "没有适用于此人的权重方案，因此无综合得分。",
  withheld: {
    invalid: "无综合得分：有数值不可信。",
    missing: "无综合得分：缺少一项得分，而权重方案要求全部齐备。",
  },
  redLine: (rule) => `红线：${rule}`,
  capped: (from, to) => `红线前综合得分 ${from}，红线后 ${to}。`,
  label: (label) => `标签：${label}`,
  coefficient: (factor) => `系数 ${factor}`,
  proposal: (what, rule) => `按“${rule}”建议：${what}，须由人确认`,
  inBuffer: "缓冲期内",
  warnings: (n) => `规则的提醒：${number.format(n)} 条`,
  historyFailed: (why) => `本月未能写入 KPI_History。${why}`,
};
