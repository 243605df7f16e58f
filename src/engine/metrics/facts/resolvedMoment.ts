import { YES } from "../../tickets/columns";
import type { QuantityFact } from "./fact";
import { recordedResolution } from "./recordedResolution";
import { resolved } from "./resolved";

/** When a resolved ticket was resolved; missing for all others. */
export const resolvedMoment: QuantityFact = {
  needs: recordedResolution.needs,
  derive(from) {
    const recorded = from.of(recordedResolution);
    const isResolved = from.of(resolved);
    const moments = new Float64Array(recorded.length);
    for (let ticket = 0; ticket < moments.length; ticket++)
      moments[ticket] = isResolved[ticket] === YES ? recorded[ticket]! : Number.NaN;
    return moments;
  },
};
