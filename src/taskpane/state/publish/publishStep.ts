import type { CheckedMonth } from "../../../host";
import type { StepState } from "../path";
import { hasDrifted } from "./driftOf";
import type { Publishing } from "./publishing";

/** How far the last step is, for the month that is chosen. */
export function publishStep(publishing: Publishing, month: string | null): StepState {
  const { months } = publishing;
  if (months?.some((one) => needsLook(publishing, one))) return "attention";
  return months?.some(({ period, frozen }) => period === month && frozen) ? "done" : "todo";
}

/**
 * A frozen month that shows something else than was confirmed, or whose tickets changed. Rules change
 * with every new month and every new colleague; that alone is told beside the month, not here.
 */
export function needsLook(publishing: Publishing, month: CheckedMonth): boolean {
  const { period, frozen, since } = month;
  if (!frozen) return false;
  return (
    since !== "same" || (publishing.drifts.get(period)?.data === true && mayMove(publishing, month))
  );
}

/** Scoring a frozen month again may give other numbers, unless a comparison has shown that it does not. */
export function mayMove({ drifts, compared }: Publishing, { period }: CheckedMonth): boolean {
  const drift = drifts.get(period);
  const isShown = compared?.period === period && compared.moved.length === 0;
  return drift !== undefined && hasDrifted(drift) && !isShown;
}
