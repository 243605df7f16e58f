import type { en } from "./unscored.en";

export const zh: typeof en = {
  tooLittle: (profile, share, least) =>
    `所有人都没有综合得分：“${profile}”的权重中，现有数据只能测量 ${share}，至少需要 ${least}。`,
  tooFew: (profile, highest, least) =>
    `所有人都没有综合得分：“${profile}”的权重中，每人最多测得 ${highest}，至少需要 ${least}。其余指标当月没有数据或样本过少，详见各人的明细。`,
  missing: (columns) => `缺少的列：${columns}。`,
  untold: (metrics, reason) => `${metrics}：${reason}。`,
  and: "、",
  between: "",
  option: (title, share) => `${title} · 可测量 ${share}`,
  measurable: (share) => `现有数据可测量 ${share} 的权重。`,
  belowLeast: (share, least) =>
    `现有数据只能测量 ${share} 的权重，至少需要 ${least}，按此方案所有人都不会有综合得分。`,
};
