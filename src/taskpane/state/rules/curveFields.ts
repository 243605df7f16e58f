import type { Curve, CurveColumn, Metric } from "../../../engine";
import { without } from "./without";

/** A number of a curve that people set. */
export interface CurveField {
  /** Key of the column in which it stands. */
  readonly column: CurveColumn;
  readonly unit: Metric["unit"] | "marks";
  /** Null: not set. */
  readonly value: number | null;
  readonly optional: boolean;
}

/** The numbers of a curve, in the order of their columns; levels are a text of their own. */
export function curveFields(curve: Curve, unit: Metric["unit"]): readonly CurveField[] {
  const needed = (column: CurveColumn, value: number, of: CurveField["unit"] = unit) => ({
    column,
    unit: of,
    value,
    optional: false,
  });
  const maybe = (
    column: CurveColumn,
    value: number | undefined,
    of: CurveField["unit"] = unit,
  ) => ({
    column,
    unit: of,
    value: value ?? null,
    optional: true,
  });
  switch (curve.kind) {
    case "attainment":
      return curve.target === "team" ? [] : [needed("target", curve.target)];
    case "linear":
      return [needed("worst", curve.worst), needed("best", curve.best)];
    case "step":
      return [
        needed("target", curve.full),
        // The relative reading takes a share of the value.
        needed("step", curve.step, curve.reading === "relative" ? "share" : unit),
        needed("points", curve.points, "marks"),
      ];
    case "band":
      return [needed("from", curve.from), needed("to", curve.to), maybe("slack", curve.slack)];
    case "twoTier":
      return [
        needed("target", curve.basic),
        needed("best", curve.challenge),
        maybe("points", curve.points, "marks"),
      ];
    case "lowerLimit":
    case "upperLimit":
      return [needed("target", curve.limit)];
    case "ladder":
    case "lookup":
      return [];
  }
}

/** The curve with another number; null takes one away that need not be there. */
export function withField(curve: Curve, column: CurveColumn, value: number | null): Curve {
  const property = propertyOf(curve, column);
  if (value !== null) return { ...curve, [property]: value };
  return without(curve, property as keyof Curve) as Curve;
}

/** Under which name a curve keeps what stands in a column. */
function propertyOf({ kind }: Curve, column: CurveColumn): string {
  switch (kind) {
    case "step":
      return column === "target" ? "full" : column;
    case "twoTier":
      return column === "target" ? "basic" : column === "best" ? "challenge" : column;
    case "lowerLimit":
    case "upperLimit":
      return column === "target" ? "limit" : column;
    default:
      return column;
  }
}
