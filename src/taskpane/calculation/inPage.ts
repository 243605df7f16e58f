import { breathe } from "../state/breathe";
import type { Calculation } from "./calculation";
import { openWork } from "./work";

/** Between two pauses the pane can neither draw nor be pressed. */
const PAUSE_MS = 30;

/** The engine at work in the page itself, with room to draw and to cancel in between. */
export function calculateInPage(signal: AbortSignal): Calculation {
  const work = openWork();
  return {
    rows: work.rows,
    hold: work.hold,
    async read(sheets, options) {
      await breathe();
      return signal.aborted ? "cancelled" : work.read(sheets, options);
    },
    async measure(asked) {
      const steps = work.measure(asked);
      let pausedAt = -Infinity;
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        if (performance.now() - pausedAt < PAUSE_MS) continue;
        await breathe();
        if (signal.aborted) return "cancelled";
        pausedAt = performance.now();
      }
    },
    async behind(asked) {
      await breathe();
      return signal.aborted ? "cancelled" : work.behind(asked);
    },
    end: () => undefined,
  };
}
