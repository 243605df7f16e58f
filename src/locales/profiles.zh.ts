import type { en } from "./profiles.en";

export const zh: typeof en = {
  team: "团队值",
  atLeast: (metric, value) => `${metric} ≥ ${value}`,
  atMost: (metric, value) => `${metric} ≤ ${value}`,
  linear: (metric, worst, best) => `${metric} ${worst} 得零分，${best} 得满分`,
  step: (metric, full, step, points) => `${metric} 达 ${full} 得满分，每满 ${step} 扣 ${points}`,
  stepStarted: (metric, full, step, points) =>
    `${metric} 达 ${full} 得满分，每 ${step}（不满按一档）扣 ${points}`,
  stepLinear: (metric, full, step, points) =>
    `${metric} 达 ${full} 得满分，每 ${step} 按比例扣 ${points}`,
  stepRelative: (metric, full, step, points) =>
    `${metric} 达 ${full} 得满分，每相对变差 ${step} 扣 ${points}`,
  band: (metric, from, to) => `${metric} ${from} 至 ${to}`,
  levels: (metric, levels) => `${metric} ${levels}`,
  level: (value, marks) => `${value} → ${marks}`,
  marksOf: (marks, scale) => `${marks}/${scale}`,
  separator: "，",
};
