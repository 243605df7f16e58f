import type { Report, SettledPerson, Settlement } from "../../engine";
import { formatPeriod } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { applicationWords } from "../../locales/application";
import { applicationColumns } from "./applicationColumns";
import { applicationNotes } from "./applicationNotes";
import type { Explained } from "./grounds";
import type { ResultSheet } from "./resultSheet";
import { tableSheet } from "./tableSheet";

/**
 * What a settled month comes to for each person: coefficients, red lines, labels, streaks, rewards
 * and what is proposed. A workbook whose rules give tiers alone has no such sheet: the ranking says it.
 */
export function applicationSheet(
  report: Report,
  settlement: Settlement,
  explained: Explained,
  language: Language,
): readonly ResultSheet[] {
  if (!saysMoreThanTiers(settlement, explained)) return [];
  const words = applicationWords(language);
  return [
    tableSheet<SettledPerson>({
      part: "application",
      title: words.title(formatPeriod(report.period, language)),
      about: words.about,
      columns: applicationColumns(report, language),
      rows: inOrder(report, settlement),
      notesHeading: words.notesHeading,
      notes: applicationNotes(settlement, explained, language),
      frozen: 2,
    }),
  ];
}

function saysMoreThanTiers({ people, cuts }: Settlement, { rulebook }: Explained): boolean {
  const rules = rulebook?.settlement;
  const hasRules =
    rules !== undefined &&
    [rules.redLines, rules.distribution, rules.streaks, rules.rewards].some(
      (some) => some.length > 0,
    );
  const hasFails = people.some(({ criticalFails }) => criticalFails.length > 0);
  return (
    hasRules ||
    hasFails ||
    cuts.length > 0 ||
    people.some(({ coefficients }) => coefficients.length > 0)
  );
}

/** The order of the ranking. */
export function inOrder({ agents }: Report, { people }: Settlement): readonly SettledPerson[] {
  const byAgent = new Map(people.map((person) => [person.agent, person] as const));
  return agents.flatMap(({ agent }) => byAgent.get(agent) ?? []);
}
