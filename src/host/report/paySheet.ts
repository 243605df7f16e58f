import {
  amountOf,
  type Cents,
  type Pay,
  type Report,
  type SettledPerson,
  type Settlement,
} from "../../engine";
import { applicationWords } from "../../locales/application";
import { factorText } from "../../locales/applicationTexts";
import { formatPeriod } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { inOrder } from "./applicationSheet";
import { asText } from "./cellText";
import type { Explained } from "./grounds";
import { payNotes } from "./payNotes";
import type { ResultSheet } from "./resultSheet";
import { tableSheet, type SheetColumn } from "./tableSheet";

/** Two decimals always: pay is whole cents. */
const MONEY = "#,##0.00";

/** Somebody for whom a salary is given. */
export interface PaidPerson {
  readonly person: SettledPerson;
  readonly pay: Pay;
  /** Bonuses that are given. */
  readonly bonus: Cents;
}

/**
 * Pay on a sheet of its own, for those who may see it [HO11]; none without salaries. What is
 * undecided is blank and in no total.
 */
export function paySheet(
  report: Report,
  settlement: Settlement,
  explained: Explained,
  language: Language,
): readonly ResultSheet[] {
  const paid = inOrder(report, settlement).flatMap((person): PaidPerson[] =>
    person.pay ? [{ person, pay: person.pay, bonus: bonusOf(person) }] : [],
  );
  if (paid.length === 0) return [];
  const words = applicationWords(language).pay;
  return [
    tableSheet<PaidPerson>({
      part: "pay",
      title: words.title(formatPeriod(report.period, language)),
      about: words.about,
      columns: payColumns(paid, explained, language),
      rows: paid,
      notesHeading: words.notesHeading,
      notes: payNotes(paid, settlement, explained, language),
      frozen: 1,
    }),
  ];
}

const bonusOf = ({ rewards }: SettledPerson): Cents =>
  rewards
    .filter(({ kind, withheld }) => kind === "bonus" && withheld === null)
    .reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0);

function payColumns(
  paid: readonly PaidPerson[],
  { rulebook }: Explained,
  language: Language,
): readonly SheetColumn<PaidPerson>[] {
  const { columns: words, team, undecided, steps, then } = applicationWords(language).pay;
  const text = (
    header: string,
    width: number,
    of: (row: PaidPerson) => string,
  ): SheetColumn<PaidPerson> => ({
    header,
    width,
    wraps: width > 150,
    format: "General",
    of: (row) => asText(of(row)),
  });
  const money = (
    header: string,
    of: (row: PaidPerson) => Cents | null,
  ): SheetColumn<PaidPerson> => ({
    header,
    width: 84,
    format: MONEY,
    of: (row) => amount(of(row)),
    total: amount(paid.reduce((sum, row) => sum + (of(row) ?? 0), 0)),
  });
  const bonuses: readonly SheetColumn<PaidPerson>[] = paid.some(({ bonus }) => bonus > 0)
    ? [
        money(words.bonus, ({ bonus }) => bonus),
        money(words.sum, ({ pay, bonus }) => (pay.total === null ? null : pay.total + bonus)),
      ]
    : [];
  const isShared = rulebook !== undefined && rulebook.settlement.pay.budget !== null;
  return [
    { ...text(words.agent, 96, ({ person }) => person.agent), total: asText(team) },
    text(words.group, 84, ({ person }) => person.group ?? ""),
    money(words.salary, ({ pay }) => pay.salary.total),
    money(words.base, ({ pay }) => pay.base),
    money(words.whole, ({ pay }) => pay.wholePerformance),
    {
      header: words.composite,
      width: 72,
      format: "0.00",
      of: ({ person }) => person.composite ?? "",
    },
    {
      header: words.share,
      width: 72,
      format: "0.00%",
      of: ({ pay }) => pay.factor.share ?? "",
    },
    money(words.performance, ({ pay }) => pay.performance),
    money(words.total, ({ pay }) => pay.total),
    ...bonuses,
    text(words.how, 260, ({ pay }) => {
      const how = factorText(pay.factor.steps, language);
      if (pay.performance === null) return undecided;
      return isShared ? [how, steps.budget].join(then) : how;
    }),
  ];
}

const amount = (cents: Cents | null): number | "" => (cents === null ? "" : amountOf(cents));
