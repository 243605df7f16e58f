import type { en } from "./metrics.en";

export const zh: typeof en = {
  VOLUME: { name: "受理工单量", short: "工单量" },
  FCR: { name: "首次解决率（FCR）", short: "首次解决率" },
  CSAT: { name: "客户满意率（CSAT）", short: "满意率" },
  PARTICIPATION: { name: "参评率", short: "参评率" },
  FRT: { name: "首次响应时长（中位数）", short: "首次响应" },
  "FRT.P90": { name: "首次响应时长（90 分位）", short: "首次响应 P90" },
  "FRT.WITHIN": { name: "首次响应达标率", short: "响应达标率" },
  RESOLUTION: { name: "解决时长（中位数）", short: "解决时长" },
  "RESOLVED.24H": { name: "24 小时解决率", short: "24h 解决率" },
  "RESOLVED.48H": { name: "48 小时解决率", short: "48h 解决率" },
  OVERDUE: { name: "超时工单比例", short: "超时率" },
  ESCALATION: { name: "升级率", short: "升级率" },
  REPEAT: { name: "工单重复率", short: "重复率" },
  REOPEN: { name: "重开率", short: "重开率" },
  COST: { name: "单次服务成本", short: "单次成本" },
  PERDAY: { name: "人均日处理工单数", short: "日均处理" },
};
