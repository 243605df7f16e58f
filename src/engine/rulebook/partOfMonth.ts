import type { Period } from "../calendar/period";
import { workingClock } from "../calendar/workingClock";
import type { WorkCalendar } from "../calendar/workCalendar";
import type { People } from "../tickets/people/people";

/**
 * Who worked only part of a period, by the first and last days of KPI_Agents: working time of the
 * period lies before the one or after the other [RB8]. Who began on its first working day worked
 * all of it.
 */
export function partOfMonth(
  { persons }: People,
  period: Period,
  calendar: WorkCalendar,
): ReadonlySet<string> {
  const clock = workingClock(calendar);
  const isWorked = (from: number, to: number) => clock.minutesBetween(from, to) > 0;
  const part = [...persons.values()].filter(
    ({ from, to }) =>
      (from !== null && isWorked(period.from, Math.min(from, period.to))) ||
      (to !== null && isWorked(Math.max(to + 1, period.from), period.to)),
  );
  return new Set(part.map(({ agent }) => agent));
}
