import { fullMarks, fullMarksAt, type Curve, type CurveKind, type Metric } from "../../../engine";

/** What the values of a curve are measured in. */
export type Graded = Pick<Metric, "unit" | "direction">;

/**
 * A curve of another kind to start from: full marks are had from the same value as before. What the
 * old curve does not say is ours, and there to be changed [RUL3].
 */
export function curveOfKind(kind: CurveKind, before: Curve, metric: Graded): Curve {
  if (kind === before.kind) return before;
  const { unit, direction } = metric;
  const target = fullMarksAt(before, direction) ?? (unit === "share" ? 0.9 : 1);
  const worse = (share: number) => target * (direction === "down" ? 1 + share : 1 - share);
  const capped = before.capped === undefined ? {} : { capped: before.capped };
  switch (kind) {
    case "attainment":
      return { kind, target, ...capped };
    case "linear":
      // Where attainment has no marks either.
      return { kind, worst: round(worse(1)), best: target, ...capped };
    case "step":
      // 每下降5%扣1分 of ten (S3-12).
      return {
        kind,
        full: target,
        step: unit === "share" ? 0.05 : part(target),
        points: 10,
        ...capped,
      };
    case "band":
      return { kind, from: round(target * 0.9), to: round(target * 1.1), ...capped };
    case "twoTier":
      return { kind, basic: round(worse(0.1)), challenge: target, ...capped };
    case "lowerLimit":
    case "upperLimit":
      return { kind, limit: target, ...capped };
    case "ladder":
    case "lookup":
      return {
        kind,
        levels: [
          { at: round(worse(0.2)), points: 60 },
          { at: round(worse(0.1)), points: 80 },
          { at: target, points: fullMarks({}) },
        ],
        ...capped,
      };
  }
}

const part = (target: number): number => Math.abs(round(target / 10)) || 1;

/** Without the dust of binary arithmetic. */
const round = (value: number): number => Number(value.toPrecision(12));
