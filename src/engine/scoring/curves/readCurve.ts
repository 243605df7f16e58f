import type { RuleRow } from "../../ruleTables/RuleRow";
import type { Curve, CurveKind, Marks } from "./curve";
import {
  columnsOfCurve,
  curveColumns,
  curveWords,
  meansTeam,
  readingWords,
  type CurveColumn,
} from "./curveColumns";
import type { Level } from "./level";
import { parseLevels } from "./levels";

export type CurveFindingCode = "curve.unusedCell" | "curve.levels";

/** Curves of the table `KPI_Curves` by their names in small letters. */
export type NamedCurves = ReadonlyMap<string, Curve>;

/** The curve of a row; without a word for it, target attainment. Null, and told, where it is none. */
export function readCurve(row: RuleRow<CurveColumn>, named?: NamedCurves): Curve | null {
  const word = row.text("curve");
  const called = word === null ? undefined : named?.get(word.trim().toLowerCase());
  if (called) {
    tellUnused(row, []);
    return called;
  }
  const kind = word === null ? "attainment" : row.choice("curve", curveWords);
  if (kind === null) return null;

  const shape = shapeOf(kind, row);
  const marks = marksOf(row);
  tellUnused(row, [...columnsOfCurve[kind], "scale", "capped"]);
  return shape && { ...shape, ...marks };
}

function marksOf(row: RuleRow<CurveColumn>): Marks {
  const scale = row.number("scale");
  const capped = row.flag("capped");
  return { ...(scale === null ? {} : { scale }), ...(capped === null ? {} : { capped }) };
}

function shapeOf(kind: CurveKind, row: RuleRow<CurveColumn>): Curve | null {
  const number = (key: CurveColumn) => row.needs(key, row.number(key));
  switch (kind) {
    case "attainment": {
      const target = meansTeam(row.shown("target")) ? "team" : number("target");
      return target === null ? null : { kind, target };
    }
    case "linear": {
      const [worst, best] = [number("worst"), number("best")];
      return worst === null || best === null ? null : { kind, worst, best };
    }
    case "step": {
      const [full, step, points] = [number("target"), number("step"), number("points")];
      const reading = row.choice("reading", readingWords);
      if (full === null || step === null || points === null) return null;
      return { kind, full, step, points, ...(reading === null ? {} : { reading }) };
    }
    case "band": {
      const [from, to] = [number("from"), number("to")];
      const slack = row.number("slack");
      if (from === null || to === null) return null;
      return { kind, from, to, ...(slack === null ? {} : { slack }) };
    }
    case "twoTier": {
      const [basic, challenge] = [number("target"), number("best")];
      const points = row.number("points");
      if (basic === null || challenge === null) return null;
      return { kind, basic, challenge, ...(points === null ? {} : { points }) };
    }
    case "lowerLimit":
    case "upperLimit": {
      const limit = number("target");
      return limit === null ? null : { kind, limit };
    }
    case "ladder":
    case "lookup": {
      const levels = levelsOf(row);
      return levels && { kind, levels };
    }
  }
}

function levelsOf(row: RuleRow<CurveColumn>): readonly Level[] | null {
  const text = row.needs("levels", row.text("levels"));
  const levels = text === null ? null : parseLevels(text);
  if (text !== null && levels === null) row.refuse("curve.levels", "levels", "80%:60; 90%:100");
  return levels;
}

/** Somebody who fills in a number expects it to count. */
function tellUnused(row: RuleRow<CurveColumn>, used: readonly CurveColumn[]): void {
  for (const { key } of curveColumns)
    if (key !== "curve" && !used.includes(key) && row.shown(key).trim() !== "")
      row.report("curve.unusedCell", "warning", key, used.join(", "));
}
