import { openCalculation } from "../calculation/openCalculation";
import { keepForLooks } from "../calculation/ticketsOnView";
import type { Answer } from "./answer";
import type { Run } from "./readSources";
import { scoreSources, type Scored, type ScoreRequest } from "./scoreSources";

/** Scores a month; what read its tickets stays for looks at those behind the values. */
export async function scoreForView(request: ScoreRequest, run: Run): Promise<Answer<Scored>> {
  const calculation = await openCalculation(run.signal);
  let isKept = false;
  try {
    const scored = await scoreSources(request, run, calculation);
    if (!scored.ok) return scored;
    keepForLooks(scored.value.scored.measures.read, calculation);
    isKept = true;
    return scored;
  } finally {
    if (!isKept) calculation.end();
  }
}
