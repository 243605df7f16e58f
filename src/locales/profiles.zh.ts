import type { en } from "./profiles.en";

export const zh: typeof en = {
  "profile.empty": () => "权重方案是空的，至少需要一个指标。",
  "table.missingColumn": (where, found, expected) =>
    `缺少列“${where}”：表头应为 ${expected}，实际为 ${found}。`,
  "weight.notANumber": (where, found) => `${where}的权重应为 0 到 100 的数字，实际为“${found}”。`,
  "weight.negative": (where, found) => `${where}的权重不能小于 0，实际为 ${found}。`,
  "weights.total": (where, found, expected) =>
    where === ""
      ? `权重合计应为 ${expected}%，实际为 ${found}%。`
      : `${where}内的权重合计应为 ${expected}%，实际为 ${found}%。`,
  "weight.outsideRange": (where, found, expected) =>
    `${where}的权重为 ${found}%，推荐区间为 ${expected}%。`,
  "dimension.twice": (where) => `维度“${where}”出现了两次，应只出现一次。`,
  "dimension.empty": (where) => `维度“${where}”没有指标，至少需要一个。`,
  "metric.unknown": (where, found) => `${where}：没有名为“${found}”的指标。`,
  "metric.notGraded": (where, found) => `${where}：${found}无优劣之分，不能计分。`,
  "metric.twice": (where, found) => `${where}：指标${found}出现了两次，应只出现一次。`,
  "target.notPositive": (where, found) =>
    `${where}的目标应为大于 0 的数字或“团队”，实际为“${found}”。`,
  "target.aboveWhole": (where, found) =>
    `“${where}”的目标：比率最大为 1，即 100%，实际为“${found}”。请写 95% 或 0.95。`,
  "coverage.outsideRange": (_where, found, expected) =>
    `最低可测量权重应在 ${expected} 之间，实际为 ${found}。`,
};
