import type { Curve } from "../curves/curve";

/** Weights and curves: which metrics make the composite, and what a value is worth. */
export interface Profile {
  /** "regular", "launch", or the name of a table or file. */
  readonly id: string;
  /** As people call it; the id where it is left away. */
  readonly name?: string;
  readonly dimensions: readonly Dimension[];
  /** Share of the weight that must be measured; below it there is no composite. */
  readonly minimumCoverage: number;
  /** What a missing score counts; "renormalise" where it is left away. */
  readonly missing?: MissingPolicy;
  /**
   * How many periods back a score may be carried from, where missing ones are; three where it is
   * left away.
   */
  readonly carryBack?: number;
  /** Who receives the weight of a missing score; "dimension" where it is left away. */
  readonly weighing?: Weighing;
  /** Whom and when it is for; everybody and always where it is left away. */
  readonly appliesTo?: Scope;
  /** The table it was read from, where rows for several phases, roles or groups made several. */
  readonly variantOf?: string;
  /** How it was made of another one. */
  readonly derivation?: Derivation;
  readonly note?: string;
}

export interface Dimension {
  /** "satisfaction", "timeliness", "solving", "cost", … or a name of the user's own. */
  readonly id: string;
  /** In points of 100. */
  readonly weight: number;
  readonly metrics: readonly WeighedMetric[];
}

export interface WeighedMetric {
  readonly metric: string;
  /** Within its dimension, in points of 100. */
  readonly weight: number;
  readonly curve: Curve;
  /** Other curves for agents who mostly work in a channel. */
  readonly byChannel?: readonly ChannelCurve[];
  /** On how many a value must rest to be scored; the settings' minimum where it is left away. */
  readonly minimum?: number;
  readonly note?: string;
}

export interface ChannelCurve {
  readonly channel: string;
  readonly curve: Curve;
}

/**
 * What a missing score counts (mission B0.18): nothing, and its weight goes to the others; zero; the
 * latest score of an earlier period; the mean of the others' scores; or it blocks the composite. Where there
 * is no last score and no mean, its weight goes to the others.
 */
export type MissingPolicy = "renormalise" | "zero" | "carry" | "team" | "block";

/** "dimension": first the metrics of the same dimension; "flat": all that are measured. */
export type Weighing = "dimension" | "flat";

/** Words as in the sheets; phases by id where one is known. What is left away does not matter. */
export interface Scope {
  readonly phase?: string;
  readonly role?: string;
  readonly group?: string;
}

/** A chain of operators on a profile, in their order. */
export interface Derivation {
  readonly from: string;
  readonly steps: readonly ProfileStep[];
}

export type ProfileStep =
  | { readonly step: "setWeight"; readonly of: string; readonly weight: number }
  | { readonly step: "bound"; readonly bounds: readonly Bound[] }
  | { readonly step: "overlay"; readonly share: number; readonly part: Dimension }
  | { readonly step: "relax"; readonly metric: string; readonly target: number };

/** Of a dimension or a metric, in points of 100 of the whole; both ends belong to it. */
export interface Bound {
  readonly of: string;
  readonly min?: number;
  readonly max?: number;
}
