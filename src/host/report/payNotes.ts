import { amountOf, usualPay, type Settlement } from "../../engine";
import { applicationWords } from "../../locales/application";
import { formatPlain, formatValue } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { placedSentence } from "../../locales/rules";
import type { Explained } from "./grounds";
import { lines, type Note } from "./note";
import type { PaidPerson } from "./paySheet";

export function payNotes(
  paid: readonly PaidPerson[],
  { findings }: Settlement,
  { rulebook }: Explained,
  language: Language,
): readonly Note[] {
  const { pay: words, listSeparator } = applicationWords(language);
  const { notes } = words;
  const rules = rulebook?.settlement.pay ?? usualPay;
  const undecided = paid.filter(({ pay }) => pay.performance === null);
  return [
    ...lines(notes.confirm, [notes.confirmText]),
    ...lines(notes.rules, [
      notes.shares(
        `${formatPlain(rules.baseShare * 100, language)}%`,
        formatPlain(rules.fullScore, language),
      ),
      notes.cap[rules.cap],
      ...(rules.budget === null
        ? []
        : [notes.budget(formatValue(amountOf(rules.budget), "money", language))]),
    ]),
    ...lines(
      notes.undecided,
      undecided.length === 0
        ? []
        : [notes.undecidedText(undecided.map(({ person }) => person.agent).join(listSeparator))],
    ),
    ...lines(
      notes.findings,
      findings
        .filter(({ table }) => ["KPI_Salaries", "KPI_Pay"].includes(table))
        .map((finding) => placedSentence(finding, language)),
    ),
  ];
}
