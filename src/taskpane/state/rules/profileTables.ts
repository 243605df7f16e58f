import {
  findColumns,
  mergeRuleTable,
  rewriteProfile,
  termsRecord,
  termsTable,
  writeProfile,
  type Cells,
  type Profile,
  type RuleCell,
  type RuleRecord,
  type TermsColumn,
} from "../../../engine";
import type { RuleTableToWrite } from "../../../host";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleHeader } from "../../../locales/rules";
import { tableOf } from "../data/tableOf";
import type { Rules } from "../rulesOfBook";
import { needsTerms, type Draft } from "./draft";
import { profileReading } from "./profileReading";
import { profileWords } from "./profileWords";

/** The tables that say what the draft says: its own, and that of all profiles where it is needed. */
export function tablesOfDraft(
  { table, base, profile }: Draft,
  rules: Rules,
  language: Language,
): readonly RuleTableToWrite[] {
  const own = profileCells({ ...profile, id: table }, base, rules, language);
  const terms = termsCells({ ...profile, id: table }, rules, language);
  const words = paneRulesWords[language].rooms;
  return [
    { name: table, title: table, about: words.profileAbout, cells: own },
    ...(terms === null ? [] : [{ name: terms.name, ...words.terms, cells: terms.cells }]),
  ];
}

function profileCells(
  profile: Profile,
  cells: Cells | null,
  rules: Rules,
  language: Language,
): RuleCell[][] {
  const words = profileWords(language);
  if (!cells) return writeProfile(profile, words);
  return rewriteProfile(cells, profile, words, profileReading(rules, profile.id));
}

function termsCells(
  profile: Profile,
  rules: Rules,
  language: Language,
): { readonly name: string; readonly cells: RuleCell[][] } | null {
  const there = tableOf(rules, termsTable);
  const old = there ? recordsOf(there.cells) : [];
  const isOurs = ({ profile: name }: RuleRecord<TermsColumn>) =>
    String(name ?? "").toLowerCase() === profile.id.toLowerCase();
  const isKnown = old.some(isOurs);
  if (!isKnown && !needsTerms(profile)) return null;

  const record = termsRecord(profile, profileWords(language));
  const records = isKnown
    ? old.map((of) => (isOurs(of) ? { ...of, ...record } : of))
    : [...old, record];
  const header = (key: TermsColumn) => ruleHeader(termsTable.name, key, language);
  return {
    name: there?.name ?? termsTable.name,
    cells: mergeRuleTable(termsTable, there?.cells ?? null, records, ["profile"], header),
  };
}

/** The rows as they stand, so that what is said of other profiles stays. */
function recordsOf(cells: Cells): readonly RuleRecord<TermsColumn>[] {
  const columns = Object.entries(findColumns(termsTable, cells[0] ?? [])) as [
    TermsColumn,
    number,
  ][];
  return cells
    .slice(1)
    .map(
      (line) =>
        Object.fromEntries(
          columns.map(([key, index]) => [key, (line[index] ?? null) as RuleCell]),
        ) as RuleRecord<TermsColumn>,
    )
    .filter(({ profile }) => profile !== null && profile !== "");
}
