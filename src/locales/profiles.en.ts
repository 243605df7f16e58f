/** What earns how many marks: a curve of a metric, in words. Values come with their units. */
export const en = {
  team: "team value",
  atLeast: (metric: string, value: string) => `${metric} ≥ ${value}`,
  atMost: (metric: string, value: string) => `${metric} ≤ ${value}`,
  linear: (metric: string, worst: string, best: string) =>
    `${metric} ${worst} no marks, ${best} full marks`,
  step: (metric: string, full: string, step: string, points: string) =>
    `${metric}, from ${full}; each full ${step} worse −${points}`,
  stepStarted: (metric: string, full: string, step: string, points: string) =>
    `${metric}, from ${full}; each ${step} begun −${points}`,
  stepLinear: (metric: string, full: string, step: string, points: string) =>
    `${metric}, from ${full}; ${step} worse −${points}, in proportion`,
  stepRelative: (metric: string, full: string, step: string, points: string) =>
    `${metric}, from ${full}; each full ${step} of what was there −${points}`,
  band: (metric: string, from: string, to: string) => `${metric} ${from} to ${to}`,
  levels: (metric: string, levels: string) => `${metric} ${levels}`,
  level: (value: string, marks: string) => `${value} → ${marks}`,
  marksOf: (marks: string, scale: string) => `${marks} of ${scale}`,
  separator: ", ",
};
