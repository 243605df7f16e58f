/**
 * Why nothing moves: a cell is being edited, in which case Excel refuses every call; or Excel has not
 * answered for a while, most often because a cell is being edited as well – it holds calls back until
 * Enter or Esc – or because a dialog is open.
 */
export type Waiting = "cellEdit" | "silent";

/** An answer that takes longer is worth a word to the user. */
const SILENCE_MS = 4_000;
/** Between two tries while a cell is being edited. */
const TRY_AGAIN_MS = 500;
const USUAL_PATIENCE_MS = 60_000;

const listeners = new Set<(waiting: Waiting | null) => void>();
const reasons = new Map<symbol, Waiting>();

/** Calls back with what is waited for, null once it goes on. @returns how to stop. */
export function watchWaiting(listener: (waiting: Waiting | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(call: symbol, reason: Waiting | null): void {
  const before = current();
  if (reason === null) reasons.delete(call);
  else reasons.set(call, reason);
  const now = current();
  if (now !== before) for (const listener of listeners) listener(now);
}

function current(): Waiting | null {
  const all = [...reasons.values()];
  return all.includes("cellEdit") ? "cellEdit" : (all[0] ?? null);
}

/** Says so when Excel does not answer for a while. */
export async function heard<T>(answer: Promise<T>): Promise<T> {
  const call = Symbol("answer");
  const timer = setTimeout(() => tell(call, "silent"), SILENCE_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    tell(call, null);
  }
}

export interface Patience {
  /** Whether doing it twice is the same as doing it once, asked after each refusal. */
  readonly mayRepeat?: () => boolean;
  /** Aborting ends the waiting at once. */
  readonly signal?: AbortSignal | undefined;
  readonly milliseconds?: number;
}

/** Thrown where a cancel ends the waiting; nothing of the call was done. */
export class WaitingCancelled extends Error {}

/** Does again what was refused because a cell is being edited, until it is taken: for a minute at most. */
export async function patiently<T>(
  work: () => Promise<T>,
  { mayRepeat = () => true, signal, milliseconds = USUAL_PATIENCE_MS }: Patience = {},
): Promise<T> {
  const call = Symbol("patience");
  const mostTries = Math.ceil(milliseconds / TRY_AGAIN_MS);
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (!isCellEdit(error) || tries === mostTries || !mayRepeat()) throw error;
        tell(call, "cellEdit");
        await pause(signal);
        if (signal?.aborted) throw new WaitingCancelled();
      }
    }
  } finally {
    tell(call, null);
  }
}

/**
 * Settles once work is cancelled of which Excel takes no call: a cell is being edited, a dialog is
 * open. Nothing can be taken back then before that is over, and nobody should have to wait for it.
 */
export const cancelledInVain = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!signal.aborted || current() === null) return;
      stop();
      resolve();
    };
    const stop = watchWaiting(look);
    signal.addEventListener("abort", look, { once: true });
    look();
  });

const pause = (signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const resume = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", resume);
      resolve();
    };
    const timer = setTimeout(resume, TRY_AGAIN_MS);
    if (signal?.aborted) resume();
    else signal?.addEventListener("abort", resume, { once: true });
  });

const isCellEdit = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "InvalidOperationInCellEditMode";
