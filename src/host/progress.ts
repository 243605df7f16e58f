/** Rows or steps done of all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Watched {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the work at the next pause; what was begun is taken back. */
  readonly signal?: AbortSignal;
}
