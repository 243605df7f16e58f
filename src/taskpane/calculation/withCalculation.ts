import type { Calculation } from "./calculation";
import { openCalculation } from "./openCalculation";

/** A calculation for the time of a piece of work. */
export async function withCalculation<T>(
  signal: AbortSignal,
  work: (calculation: Calculation) => Promise<T>,
): Promise<T> {
  const calculation = await openCalculation(signal);
  try {
    return await work(calculation);
  } finally {
    calculation.end();
  }
}
