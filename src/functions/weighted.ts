import { coverageOf, usualCoverage, weightedMean } from "../engine";
import type { Scalar } from "./answer";
import { figures, numberArgument, numbersOrNull, sizeOf } from "./arguments/grid";
import { isProblem, type Problem } from "./problem";

/**
 * Weighted mean of scores: a missing score gives its weight to the others, in proportion.
 * @customfunction WEIGHTED
 * @helpurl https://localhost:3000/help.html#weighted
 * @param scores A row or column of scores, or a table with a row for each person; blank and #N/A are missing.
 * @param weights As many weights; they need not total 100.
 * @param [coverage] Share of the weight that must have a score, 0 to 1; left out: 70%.
 * @returns {any[][]} One number, or one for each row; #N/A where too little has a score.
 */
export function weighted(scores: unknown[][], weights: unknown[][], coverage?: unknown) {
  const weighing = weightsIn(figures(weights, "weights"));
  if (isProblem(weighing)) return weighing;
  const minimum = numberArgument(coverage, "coverage");
  if (isProblem(minimum)) return minimum;
  if (minimum !== null && !(minimum >= 0 && minimum <= 1))
    return {
      kind: "problem",
      code: "aboveWhole",
      argument: "coverage",
      found: String(minimum),
    } as const;

  const grid = figures(scores, "scores");
  const floor = minimum ?? usualCoverage;
  const isTable = grid.length > 1 && grid[0]?.length === weighing.length;
  if (isTable) return grid.map((row) => [meanOf([row], weighing, floor)]);
  const mean = meanOf(grid, weighing, floor);
  return isProblem(mean) ? mean : [[mean]];
}

function meanOf(
  grid: ReturnType<typeof figures>,
  weights: readonly number[],
  minimum: number,
): Scalar | Problem {
  const scores = numbersOrNull(grid);
  if (isProblem(scores)) return scores;
  if (scores.length !== weights.length)
    return {
      kind: "problem",
      code: "size",
      argument: "scores",
      expected: `1 × ${weights.length}`,
      found: sizeOf(grid),
    };
  const parts = weights.map((weight, index) => ({ weight, score: scores[index]! }));
  const coverage = coverageOf(parts);
  const mean = weightedMean(parts);
  return mean === null || coverage < minimum - 1e-9
    ? { kind: "problem", code: "coverage", coverage, minimum }
    : mean;
}

/** A blank weight might be forgotten as well as meant to be nothing. */
function weightsIn(grid: ReturnType<typeof figures>): readonly number[] | Problem {
  const weights: number[] = [];
  for (const cell of grid.flat()) {
    if (isProblem(cell)) return cell;
    if (cell === null || cell < 0)
      return {
        kind: "problem",
        code: "number",
        argument: "weights",
        range: "≥ 0",
        found: String(cell ?? ""),
      };
    weights.push(cell);
  }
  return weights;
}
