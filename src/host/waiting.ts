/**
 * Why nothing moves: a cell is being edited, in which case Excel refuses every call; or Excel has not
 * answered for a while, most often because a cell is being edited as well – it holds calls back until
 * Enter or Esc – or because a dialog is open.
 */
export type Waiting = "cellEdit" | "silent";

/** An answer that takes longer is worth a word to the user. */
const SILENCE_MS = 4_000;
/** Between two tries while a cell is being edited, and how often. */
const TRY_AGAIN_MS = 500;
const MOST_TRIES = 120;

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

/**
 * Does again what was refused because a cell is being edited, until it is taken or a minute is over.
 *
 * @param mayRepeat whether doing it twice is the same as doing it once, asked after each refusal.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  mayRepeat: () => boolean = () => true,
): Promise<T> {
  const call = Symbol("patience");
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (!isCellEdit(error) || tries === MOST_TRIES || !mayRepeat()) throw error;
        tell(call, "cellEdit");
        await new Promise((resume) => setTimeout(resume, TRY_AGAIN_MS));
      }
    }
  } finally {
    tell(call, null);
  }
}

const isCellEdit = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "InvalidOperationInCellEditMode";
