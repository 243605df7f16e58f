import { amountOf, type AgentScore, type Cents, type SettledPerson } from "../../engine";
import { proposalText } from "../../locales/applicationTexts";
import { cliWords } from "../../locales/cli";
import {
  formatCount,
  formatPlain,
  formatScore,
  formatShare,
  formatValue,
  questionSentence,
  tierName,
} from "../../locales/engine";
import type { Language } from "../../locales/language";
import type { ScoredMonth } from "./scoredMonth";
import { textTable } from "./textTable";

type Column = readonly [
  header: string,
  cell: (agent: AgentScore, settled: SettledPerson | undefined) => string,
];

/** A report for people at a terminal: a line for each agent, rounded, and what has to be decided. */
export function reportText(
  { report, settlement, measures }: Omit<ScoredMonth, "rulebook" | "findings">,
  language: Language,
): string {
  const words = cliWords[language];
  const people = settlement?.people ?? [];
  const settled = new Map(people.map((person) => [person.agent, person] as const));
  const columns = [...scoreColumns(language), ...settledColumns(people, language)];
  const table = textTable([
    columns.map(([header]) => header),
    ...report.agents.map((agent) =>
      columns.map(([, cell]) => cell(agent, settled.get(agent.agent))),
    ),
  ]);

  const proposals = people.flatMap(({ agent, proposals: made }) =>
    [...new Set(made.map((proposal) => proposalText(proposal, language)))].map((text) =>
      words.of(agent, text),
    ),
  );
  const questions = measures.read.questions.map((question) => questionSentence(question, language));
  const counts = [report.tickets, report.agents.length, report.issues.length] as const;
  const [tickets, agents, problems] = counts.map((count) => formatCount(count, language));
  return [
    ...table,
    ...section(words.proposals, proposals),
    ...section(words.questions, questions),
    "",
    words.summary(tickets ?? "", agents ?? "", problems ?? ""),
  ].join("\n");
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];

function scoreColumns(language: Language): readonly Column[] {
  const { columns: word } = cliWords[language];
  return [
    [word.rank, ({ rank }) => (rank === null ? "" : String(rank))],
    [word.agent, ({ agent }) => agent],
    [word.group, ({ group }) => group ?? ""],
    [word.tickets, ({ tickets }) => formatCount(tickets, language)],
    [
      word.composite,
      ({ composite }) => (composite === null ? "" : formatScore(composite, language)),
    ],
    [word.coverage, ({ coverage }) => formatShare(coverage, language)],
    [word.tier, ({ tier }) => (tier === null ? "" : tierName(tier, language))],
  ];
}

/** Only what the rules of the workbook give anybody. */
function settledColumns(people: readonly SettledPerson[], language: Language): readonly Column[] {
  const { columns: word, listSeparator } = cliWords[language];
  const money = (cents: Cents | null | undefined): string =>
    cents === null || cents === undefined ? "" : formatValue(amountOf(cents), "money", language);
  const labels: Column = [word.labels, (_, settled) => settled?.labels.join(listSeparator) ?? ""];
  const coefficient: Column = [
    word.coefficient,
    (_, settled) => (settled ? formatPlain(settled.coefficient, language) : ""),
  ];
  const pay: readonly Column[] = [
    [word.base, (_, settled) => money(settled?.pay?.base)],
    [word.performance, (_, settled) => money(settled?.pay?.performance)],
    [word.pay, (_, settled) => money(settled?.pay?.total)],
  ];
  return [
    ...(people.some((person) => person.labels.length > 0) ? [labels] : []),
    ...(people.some((person) => person.coefficients.length > 0) ? [coefficient] : []),
    ...(people.some((person) => person.pay !== null) ? pay : []),
  ];
}
