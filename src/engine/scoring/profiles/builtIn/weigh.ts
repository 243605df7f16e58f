import { attainment } from "../../curves/attainment";
import type { Curve } from "../../curves/curve";
import type { Dimension, Profile, WeighedMetric } from "../profile";
import { usualCoverage } from "../usualCoverage";

/** A metric within its dimension; a number or "team" is a target to attain. */
export const metric = (
  id: string,
  weight: number,
  full: number | "team" | Curve,
): WeighedMetric => ({
  metric: id,
  weight,
  curve: typeof full === "object" ? full : attainment(full),
});

export const dimension = (
  id: string,
  weight: number,
  ...metrics: readonly WeighedMetric[]
): Dimension => ({ id, weight, metrics });

export const profile = (id: string, ...dimensions: readonly Dimension[]): Profile => ({
  id,
  minimumCoverage: usualCoverage,
  dimensions,
});
