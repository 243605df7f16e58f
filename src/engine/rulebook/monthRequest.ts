import type { Period } from "../calendar/period";
import type { MeasureRequest } from "../scoring/measureMonth";
import { profileFor } from "../scoring/phases/profileFor";
import type { Rulebook } from "./rulebook";

/** What is measured of a month by these rules: targets are those of the month's phase [RB4]. */
export function monthRequest(rulebook: Rulebook, period: Period | null): MeasureRequest {
  const { settings, metrics, inputs } = rulebook;
  const phase = phaseOf(rulebook, period) ?? settings.phase;
  return { period, settings: { ...settings, phase }, metrics, inputs };
}

function phaseOf({ profiles, phases }: Rulebook, period: Period | null): string | null {
  if (phases.length === 0) return null;
  const found = profileFor(period, {}, { profiles, phases });
  return found.kind === "profile" ? found.phase : null;
}
