import { useState } from "react";
import type { Pane } from "./pane";
import type { PathStep } from "./path";

/**
 * The step on view: the one chosen, until the work itself leads on – to the score while it goes on,
 * to the review once there is a new result.
 */
export function useStep(pane: Pane): readonly [PathStep, (step: PathStep) => void] {
  const [step, choose] = useState<PathStep>(pane.result ? "review" : "data");
  const [before, setBefore] = useState(pane);
  if (before !== pane) {
    setBefore(pane);
    if (pane.result !== null && pane.result.report !== before.result?.report) choose("review");
    else if (pane.step === "scoring" && before.step !== "scoring") choose("score");
  }
  return [step, choose];
}
