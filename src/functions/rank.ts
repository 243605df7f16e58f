import { ranksOf } from "../engine";
import { directionArgument } from "./arguments/directionArgument";
import { noTables } from "./arguments/rulesArgument";
import { figures } from "./arguments/grid";
import { isProblem } from "./problem";
import { rulesOf } from "./rules";

/**
 * Competition ranks of scores: 1 is best, equal scores share a rank and the next is skipped.
 * @customfunction RANK
 * @helpurl https://localhost:3000/help.html#rank
 * @param scores A range of scores; blank cells stay blank and are not counted.
 * @param [direction] "up" (also when left out): the highest is best; "down", or a metric's name.
 * @returns {any[][]} Ranks in the shape of the scores.
 */
export function rank(scores: unknown[][], direction?: unknown) {
  const grid = figures(scores, "scores");
  // One unreadable score would shift all the other ranks.
  const unread = grid.flat().find((cell) => isProblem(cell) && cell.code === "number");
  if (isProblem(unread)) return unread;
  const metric = directionArgument(direction, rulesOf(noTables).rulebook);
  if (isProblem(metric)) return metric;
  if (metric?.direction === "none")
    return { kind: "problem", code: "choice", argument: "direction", found: metric.id } as const;

  const sign = metric?.direction === "down" ? -1 : 1;
  const width = grid[0]?.length ?? 0;
  const ranks = ranksOf(grid.flat().map((cell) => (typeof cell === "number" ? sign * cell : null)));
  return grid.map((row, r) =>
    row.map((cell, c) => (isProblem(cell) ? cell : (ranks[r * width + c] ?? ""))),
  );
}
