import type { RuleCell } from "../../ruleTables/writeRuleTable";
import type { Curve } from "./curve";
import type { CurveColumn } from "./curveColumns";
import { formatLevels } from "./levels";

/** Words in which a table is written, as `readCurve` reads them. */
export type WordOf = (kind: string, choice: string) => string;

/** A curve as the cells of its row. */
export function curveCells(
  curve: Curve,
  isShare: boolean,
  word: WordOf,
): Partial<Record<CurveColumn, RuleCell>> {
  return {
    curve: word("curve", curve.kind),
    ...shapeCells(curve, isShare, word),
    scale: curve.scale ?? null,
    capped: curve.capped ?? null,
  };
}

function shapeCells(
  curve: Curve,
  isShare: boolean,
  word: WordOf,
): Partial<Record<CurveColumn, RuleCell>> {
  switch (curve.kind) {
    case "attainment":
      return { target: curve.target === "team" ? word("target", "team") : curve.target };
    case "linear":
      return { worst: curve.worst, best: curve.best };
    case "step": {
      const { full, step, points, reading } = curve;
      return { target: full, step, points, reading: reading ? word("reading", reading) : null };
    }
    case "band":
      return { from: curve.from, to: curve.to, slack: curve.slack ?? null };
    case "twoTier":
      return { target: curve.basic, best: curve.challenge, points: curve.points ?? null };
    case "lowerLimit":
    case "upperLimit":
      return { target: curve.limit };
    case "ladder":
    case "lookup":
      return { levels: formatLevels(curve.levels, isShare) };
  }
}
