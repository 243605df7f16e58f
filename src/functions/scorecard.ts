import type { AgentScore, Report } from "../engine";
import { dimensionName, metricShortName, tierName } from "../locales/engine";
import { functionWords } from "../locales/functions";
import type { Language } from "../locales/language";
import { valueOrBlank, type Scalar } from "./answer";
import { languageArgument } from "./arguments/languageArgument";
import { isOmitted } from "./arguments/scalar";
import { isProblem } from "./problem";
import { scoreTickets } from "./scoreTickets";

/**
 * A table with a row for each agent, best first: metrics, dimension scores, composite, rank and tier.
 * @customfunction SCORECARD
 * @helpurl https://localhost:3000/help.html#scorecard
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [profile] "regular" (also when left out), another by its name (offered while typing KPI.PROFILE), or a table with the weights.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [language] Language of the headers, "zh" or "en"; left out: that of the ticket sheet.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A header row and a row for each agent; what could not be measured is empty.
 */
export function scorecard(
  tickets: unknown[][],
  profile?: unknown[][],
  period?: unknown,
  language?: unknown,
  rules?: unknown[][][],
) {
  const scored = scoreTickets(tickets, isOmitted(profile) ? "regular" : profile, period, rules);
  if (isProblem(scored)) return scored;
  const { report } = scored;
  const words = languageArgument(language, scored.tickets.read);
  if (isProblem(words)) return words;
  if (report.agents.length === 0)
    return { kind: "problem", code: "nobody", period: report.period?.label ?? null } as const;
  const shown = columnsOf(report);
  return [headers(report, shown, words), ...report.agents.map((agent) => row(agent, shown, words))];
}

interface Columns {
  readonly metrics: readonly string[];
  readonly dimensions: readonly string[];
}

/**
 * Metrics that somebody has a value for or a profile weighs, and the dimensions of all profiles; the
 * volume stands in the tickets column already.
 */
function columnsOf({ measured, agents, profiles }: Report): Columns {
  const weighed = profiles.flatMap(({ dimensions }) => dimensions);
  const asked = new Set(weighed.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)));
  const isKnown = (id: string) =>
    agents.some(({ metrics }) => metrics.get(id)?.kind === "measured");
  return {
    metrics: measured
      .map(({ id }) => id)
      .filter((id) => id !== "VOLUME" && (asked.has(id) || isKnown(id))),
    dimensions: [...new Set(weighed.map(({ id }) => id))],
  };
}

function headers({ measured }: Report, shown: Columns, language: Language): Scalar[] {
  const { scorecard: word } = functionWords[language];
  return [
    word.agent,
    word.group,
    word.tickets,
    ...shown.metrics.map((id) => metricShortName(id, language, measured)),
    ...shown.dimensions.map((id) => dimensionName(id, language)),
    word.composite,
    word.coverage,
    word.rank,
    word.tier,
  ];
}

function row(agent: AgentScore, shown: Columns, language: Language): Scalar[] {
  const scores = new Map(agent.dimensions.map(({ id, score }) => [id, score] as const));
  return [
    agent.agent,
    agent.group ?? "",
    agent.tickets,
    ...shown.metrics.map((id) => valueOrBlank(agent.metrics.get(id))),
    ...shown.dimensions.map((id) => scores.get(id) ?? ""),
    agent.composite ?? "",
    agent.coverage,
    agent.rank ?? "",
    agent.tier === null ? "" : tierName(agent.tier, language),
  ];
}
