import type { Calculation } from "./calculation";
import { calculateInPage } from "./inPage";
import { calculateInWorker } from "./inWorker";
import { startWorker } from "./startWorker";

/** The engine at work for one run, which the signal ends at any moment. */
export async function openCalculation(signal: AbortSignal): Promise<Calculation> {
  const worker = await startWorker();
  return worker ? calculateInWorker(worker, signal) : calculateInPage(signal);
}
