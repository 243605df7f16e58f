import type { Progress } from "./pane";

/**
 * Where each stage of a scoring stands on its one bar, 0–1: roughly the time that each takes on a
 * large sheet, which is mostly Excel handing over the cells.
 */
const stages = {
  reading: [0, 0.6],
  parsing: [0.6, 0.65],
  measuring: [0.65, 0.8],
  writing: [0.8, 1],
} as const;

/** How far a whole scoring is, 0–1. */
export function overallShare(progress: Progress): number {
  const [from, to] = stages[progress.stage];
  return from + (to - from) * (progress.stage === "parsing" ? 0 : stageShare(progress));
}

/** How far this stage is, 0–1. Parsing comes last where tickets are only read. */
export function stageShare(progress: Progress): number {
  if (progress.stage === "parsing") return 1;
  return progress.total === 0 ? 0 : progress.done / progress.total;
}
