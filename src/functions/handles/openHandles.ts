import { Handles } from "./Handles";

let current: Handles | null = null;

/**
 * Runs a function for the formulas of one workbook. Excel knows functions by name alone, so which
 * workbook's handles they mean cannot be an argument of theirs.
 */
export function withHandles<T>(handles: Handles, run: () => T): T {
  const before = current;
  current = handles;
  try {
    return run();
  } finally {
    current = before;
  }
}

/** Those of the workbook whose formula is being answered; without one, none can be opened. */
export const openHandles = (): Handles => current ?? new Handles();
