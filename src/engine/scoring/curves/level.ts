import { atLeast, atMost } from "../../tolerance";
import type { Direction } from "./curve";

/** Reached at a value, the value itself included (以上 and 以内, mission B0.11). */
export interface Level {
  readonly at: number;
  /** Marks from here on. */
  readonly points: number;
}

/** The easiest first. */
export const inOrder = (levels: readonly Level[], direction: Direction): readonly Level[] =>
  levels.toSorted((a, b) => (direction === "up" ? a.at - b.at : b.at - a.at));

export const reaches = (value: number, at: number, direction: Direction): boolean =>
  direction === "up" ? atLeast(value, at) : atMost(value, at);

/** How many of the levels a value reaches: 0 for none (V045). */
export const levelOf = (
  levels: readonly Pick<Level, "at">[],
  value: number,
  direction: Direction,
): number => levels.filter(({ at }) => reaches(value, at, direction)).length;
