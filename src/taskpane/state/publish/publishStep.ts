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

/** A frozen month that shows something else than was confirmed, or would come out differently now. */
export function needsLook(
  { drifts }: Publishing,
  { period, frozen, since }: CheckedMonth,
): boolean {
  if (!frozen) return false;
  const drift = drifts.get(period);
  return since !== "same" || (drift !== undefined && hasDrifted(drift));
}
