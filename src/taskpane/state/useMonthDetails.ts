import { useEffect, useState } from "react";
import { detailSteps, type MonthDetails, type MonthMeasures } from "../../engine";
import { breathe } from "./breathe";

/** Between two pauses the pane can neither draw nor be pressed. */
const PAUSE_MS = 30;

/** What stands behind each value of a month; null until it is known. */
export function useMonthDetails(measures: MonthMeasures): MonthDetails | null {
  const [known, setKnown] = useState<{ of: MonthMeasures; details: MonthDetails } | null>(null);

  useEffect(() => {
    const left = { page: false };
    void detailsOf(measures, () => left.page).then((details) => {
      if (details) setKnown({ of: measures, details });
    });
    return () => {
      left.page = true;
    };
  }, [measures]);

  return known?.of === measures ? known.details : null;
}

async function detailsOf(
  measures: MonthMeasures,
  isLeft: () => boolean,
): Promise<MonthDetails | null> {
  const steps = detailSteps(measures);
  let pausedAt = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - pausedAt < PAUSE_MS) continue;
    await breathe();
    if (isLeft()) return null;
    pausedAt = performance.now();
  }
}
