import { checkHolidayYears } from "../calendar/checkHolidayYears";
import { comparableName } from "../metrics/inputs/comparableName";
import { inputsTable } from "../metrics/inputs/inputsTable";
import type { Finding } from "../ruleTables/finding";
import { findingAt } from "../ruleTables/located";
import type { MonthMeasures } from "../scoring/measureMonth";
import { targetTable } from "../settings/targetTable";
import type { TicketTable } from "../tickets/ticketTable";
import type { Rulebook } from "./rulebook";

/** Rules that name what the tickets of a measured month do not have, and so hold for none [RB7]. */
export const againstMonth = (
  { inputs }: Pick<Rulebook, "inputs">,
  { read: { table }, settings, period }: MonthMeasures,
): readonly Finding[] => [
  ...strangers(inputs, table),
  ...unusedTargets(settings, table),
  ...(settings.clock === "working" && period
    ? checkHolidayYears(settings.calendar, period.from, period.to - 1)
    : []),
];

/** Whose entered values are nobody's: the name may be misspelt [INP17]. */
function strangers(inputs: Rulebook["inputs"], table: TicketTable): Finding[] {
  const known = new Set(
    (["agent", "resolver"] as const)
      .flatMap((field) => table.column(field)?.words ?? [])
      .map(comparableName),
  );
  const named = inputs.flatMap(({ whose }) => (whose.level === "agent" ? [whose.agent] : []));
  return [...new Set(named)]
    .filter((name) => !known.has(comparableName(name)))
    .map((name) =>
      findingAt(inColumn(inputsTable.name, "agent"), "input.stranger", "warning", name),
    );
}

function unusedTargets(
  { targets }: MonthMeasures["settings"],
  table: TicketTable,
): Finding<"settings.targetOfNone">[] {
  const words = table.column("channel")?.words;
  if (!words) return [];
  const known = new Set(words.map(even));
  const named = new Set(targets.map(({ channel }) => channel).filter(Boolean));
  const place = inColumn(targetTable.name, "channel");
  return [...named]
    .filter((channel) => !known.has(even(channel)))
    .map((channel) => findingAt(place, "settings.targetOfNone", "warning", channel));
}

const inColumn = (table: string, column: string) => ({ table, row: null, column });

const even = (word: string): string => word.trim().toLowerCase();
