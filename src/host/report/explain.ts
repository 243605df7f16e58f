import { detailSteps, monthInsight } from "../../engine";
import type { Explained, Grounds } from "./grounds";

/** Between two pauses the page can neither draw nor hear Cancel. */
const PAUSE_MS = 50;

/** Finds what stands behind the measured values, with pauses on the way. */
export async function explain(
  grounds: Grounds,
  signal: AbortSignal | undefined,
): Promise<Explained | "cancelled"> {
  if (!grounds.measures || (grounds.details && grounds.insight)) return grounds;
  const steps = detailSteps(grounds.measures);
  let pausedAt = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done)
      return { ...grounds, details: step.value, insight: monthInsight(grounds.measures) };
    if (Date.now() - pausedAt < PAUSE_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    if (signal?.aborted) return "cancelled";
    pausedAt = Date.now();
  }
}
