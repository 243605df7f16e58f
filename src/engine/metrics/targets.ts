/** How soon something must have happened, for tickets of one channel or in one phase (S1-11, G-05). */
export interface ResponseTarget {
  readonly of: "firstResponse" | "resolution";
  /** As the sheet spells it, in whatever case; "" for every channel. */
  readonly channel: string;
  /** "" for every phase. */
  readonly phase: string;
  /** Minutes. */
  readonly minutes: number;
}
