import type { Direction, Marks } from "./curve";
import { inOrder, levelOf, type Level } from "./level";

/** A ladder [CUR5], such as 50 / 60 / 70 % (S1-07): the marks of the highest level reached, else 0. */
export interface LadderCurve extends Marks {
  readonly kind: "ladder";
  readonly levels: readonly Level[];
}

export function ladderMarks(
  { levels }: LadderCurve,
  value: number,
  direction: Direction,
): number | null {
  if (levels.length === 0) return null;
  const reached = levelOf(levels, value, direction);
  return reached === 0 ? 0 : inOrder(levels, direction)[reached - 1]!.points;
}
