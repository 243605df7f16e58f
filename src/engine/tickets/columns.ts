/** Columns of the ticket table: typed arrays and dictionary codes, one entry a ticket. */
export type Column = TextColumn | NumberColumn | FlagColumn;

export interface TextColumn {
  readonly kind: "text";
  /** Index into `words`; 0 is missing. */
  readonly codes: Codes;
  /** `words[0]` is "". */
  readonly words: readonly string[];
}

/** As narrow as the number of words allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * Moments are 1900 serials in days on the sheet's own clock, durations are minutes, ratings are
 * 1–5. NaN is missing.
 */
export interface NumberColumn {
  readonly kind: "number";
  /** Float32 only where it holds every value exactly; never for moments. */
  readonly values: Float64Array | Float32Array;
}

export interface FlagColumn {
  readonly kind: "flag";
  /** One of NO, YES, UNKNOWN. */
  readonly values: Uint8Array;
}

/**
 * In the columns of response, resolved and closed times: something stands there, but cannot be such
 * a time. Not missing: a ticket with a garbled response is not one that nobody answered.
 */
export const UNUSABLE = Number.NEGATIVE_INFINITY;

/**
 * In the columns of resolved and closed times: more than a year after the creation. Too long to be
 * believed as a time, yet later than any target.
 */
export const TOO_LATE = Number.POSITIVE_INFINITY;

export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;
