/**
 * How values that people enter become a metric (mission B.4, B.5). Each row of `KPI_Inputs` has a
 * value, may say out of how much it is, and may say for how many checks it stands (`n`).
 */
export type Entered =
  /** 0–100, the mean weighted by n: a QA score, a rating, a test. "4 of 5" is 80. */
  | { readonly kind: "points" }
  /**
   * Σ value ÷ Σ out of: a rate never averaged from rates (mission B0.9). `n` is what it is out of
   * where that counts cases (answers checked, people trained), not where it is money or hours.
   */
  | {
      readonly kind: "share";
      readonly of: "cases" | "amounts";
      /** Ends of what a value can be, as a fraction; 0 and 1 where left away. */
      readonly from?: number;
      readonly to?: number;
    }
  /** Against the same period a year before: (this − last) ÷ last, of amounts. */
  | { readonly kind: "growth" }
  /** The mean of amounts, weighted by n. */
  | { readonly kind: "amount" };
