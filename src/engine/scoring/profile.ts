/** Weights and curves: which metrics make the composite, and what a value is worth. */
export interface Profile {
  /** "regular", "launch", or the name of a table or file. */
  readonly id: string;
  readonly dimensions: readonly Dimension[];
  /** Share of the weight that must be measured; below it there is no composite. */
  readonly minimumCoverage: number;
}

export interface Dimension {
  /** "satisfaction", "timeliness", "solving", "cost", or a name of the user's own. */
  readonly id: string;
  /** In points of 100. */
  readonly weight: number;
  readonly metrics: readonly WeighedMetric[];
}

export interface WeighedMetric {
  readonly metric: string;
  /** Within its dimension, in points of 100. */
  readonly weight: number;
  /**
   * Full marks at this value, in the metric's own unit; "team" takes the value of everybody
   * together. Direction is the metric's, see `targetCurve.ts`.
   */
  readonly target: number | "team";
}
