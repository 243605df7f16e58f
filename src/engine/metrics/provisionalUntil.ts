import type { Period } from "../calendar/period";
import type { Measure, Window } from "./algebra";
import type { Settings } from "./settings";
import { workingClock } from "../calendar/workingClock";
import { windowsOf } from "./windows";

/**
 * The moment from which on a period's figure does not change any more: its end and the longest window
 * its tickets need (mission B0.3). Null when that moment has come, or nothing needs to ripen.
 */
export function provisionalUntil(
  measure: Measure,
  period: Period | null,
  settings: Settings,
  asOf: number,
): number | null {
  if (period === null) return null;
  const ends = windowsOf(measure).map((window) => endOf(window, period.to, settings));
  const until = Math.max(Number.NEGATIVE_INFINITY, ...ends);
  return until > asOf ? until : null;
}

/** Windows of days are of the calendar, shorter ones run by the clock of the settings. */
function endOf({ limit, unit }: Window, from: number, settings: Settings): number {
  const length =
    typeof limit === "number"
      ? limit
      : "setting" in limit
        ? settings[limit.setting]
        : longestTarget(
            limit.quantity === "resolutionTarget" ? "resolution" : "firstResponse",
            settings,
          );
  if (unit === "day") return from + length;
  const minutes =
    typeof limit === "object" && "quantity" in limit ? length : length * perUnit[unit];
  if (settings.clock === "calendar") return from + minutes / 1440;
  return workingClock(settings.calendar).addMinutes(from, minutes);
}

const perUnit = { minute: 1, hour: 60 } as const;

/** Minutes. */
function longestTarget(of: "resolution" | "firstResponse", settings: Settings): number {
  const usual =
    of === "resolution" ? settings.resolutionTargetMinutes : settings.firstResponseTargetMinutes;
  const own = settings.targets.filter((target) => target.of === of).map(({ minutes }) => minutes);
  return Math.max(usual, ...own);
}
