/** How soon edits are followed, in milliseconds. */
export interface Pace {
  /** Without a further edit: pasting and filling come as many changes. */
  readonly settling: number;
  /** After the first edit, however many follow. */
  readonly atMost: number;
}

/** The pane settles as fast [choice]. */
export const usualPace: Pace = { settling: 300, atMost: 5_000 };
