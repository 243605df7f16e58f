/** A stretch of time on the sheet's own clock, in 1900 serials: `from` belongs to it, `to` does not. */
export interface Period {
  /** "2025-03" for a month. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}
