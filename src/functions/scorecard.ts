import { catalogue, type AgentScore, type Report } from "../engine";
import { dimensionName, metricShortName, tierName } from "../locales/engine";
import { functionWords } from "../locales/functions";
import type { Language } from "../locales/language";
import { valueOrBlank, type Scalar } from "./answer";
import { languageArgument } from "./arguments/languageArgument";
import { isOmitted } from "./arguments/scalar";
import { ticketsArgument } from "./arguments/ticketsArgument";
import { isProblem } from "./problem";
import { scoreTickets } from "./scoreTickets";

/**
 * A table with a row for each agent, best first: metrics, dimension scores, composite, rank and tier.
 * @customfunction SCORECARD
 * @helpurl https://localhost:3000/help.html#scorecard
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [profile] "regular" (also when left out), "launch", or a table with the weights.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [language] Language of the headers, "zh" or "en"; left out: that of the ticket sheet.
 * @returns {any[][]} A header row and a row for each agent; what could not be measured is empty.
 */
export function scorecard(
  tickets: unknown[][],
  profile?: unknown[][],
  period?: unknown,
  language?: unknown,
) {
  const report = scoreTickets(tickets, isOmitted(profile) ? "regular" : profile, period);
  if (isProblem(report)) return report;
  const read = ticketsArgument(tickets);
  if (isProblem(read)) return read;
  const words = languageArgument(language, read);
  if (isProblem(words)) return words;
  if (report.agents.length === 0)
    return { kind: "problem", code: "nobody", period: report.period?.label ?? null } as const;
  return [headers(report, words), ...report.agents.map((agent) => row(agent, words))];
}

function headers({ profile }: Report, language: Language): Scalar[] {
  const { scorecard: word } = functionWords[language];
  return [
    word.agent,
    word.group,
    word.tickets,
    ...measures.map(({ id }) => metricShortName(id, language)),
    ...profile.dimensions.map(({ id }) => dimensionName(id, language)),
    word.composite,
    word.coverage,
    word.rank,
    word.tier,
  ];
}

const row = (agent: AgentScore, language: Language): Scalar[] => [
  agent.agent,
  agent.group ?? "",
  agent.tickets,
  ...measures.map(({ id }) => valueOrBlank(agent.metrics.get(id))),
  ...agent.dimensions.map(({ score }) => score ?? ""),
  agent.composite ?? "",
  agent.coverage,
  agent.rank ?? "",
  agent.tier === null ? "" : tierName(agent.tier, language),
];

/** The volume stands in the tickets column already. */
const measures = catalogue.filter(({ id }) => id !== "VOLUME");
