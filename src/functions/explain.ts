import {
  metricById,
  type AgentScore,
  type DimensionScore,
  type MetricScore,
  type SettledPerson,
} from "../engine";
import { reportedDefinition } from "../locales/definition";
import { dimensionName, metricName, unitName } from "../locales/engine";
import { functionWords } from "../locales/functions";
import type { Language } from "../locales/language";
import { agentKey } from "./agentKey";
import { valueOrBlank, type Scalar } from "./answer";
import { languageArgument } from "./arguments/languageArgument";
import { isErrorCell, scalar, textOf } from "./arguments/scalar";
import { withheldProblem } from "./composite";
import { detailsOnce, keyFor } from "./memo";
import { isProblem } from "./problem";
import { sayProblem } from "./sayProblem";
import { scoreTickets, type Scored } from "./scoreTickets";

/**
 * Every point of an agent's composite: value, n, interval, score, weight, points, points lost, and what is counted.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help.html#explain
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param profile A name such as "regular" (offered while typing KPI.PROFILE), or a table with Dimension, Metric, Weight and Target.
 * @param agent One agent.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [language] Language of the table, "zh" or "en"; left out: that of the ticket sheet.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A header row, a row for each metric, and the composite, to which the points add up.
 */
export function explain(
  tickets: unknown[][],
  profile: unknown[][],
  agent: unknown,
  period?: unknown,
  language?: unknown,
  rules?: unknown[][][],
) {
  const scored = scoreTickets(tickets, profile, period, rules);
  if (isProblem(scored)) return scored;
  const words = languageArgument(language, scored.tickets.read);
  if (isProblem(words)) return words;
  const { report, settlement } = scored;
  const name = textOf(scalar(agent));
  if (isErrorCell(scalar(agent)))
    return { kind: "problem", code: "agentCell", found: name } as const;
  if (name === "") return { kind: "problem", code: "needed", argument: "agent" } as const;
  const key = keyFor(name, scored.tickets.rules.rulebook);
  const own = report.agents.find((of) => agentKey(of.agent) === key);
  if (!own)
    return {
      kind: "problem",
      code: "unknownAgent",
      agent: name,
      period: report.period?.label ?? null,
    } as const;
  const settled = settlement?.people.find((of) => of.agent === own.agent);
  return [
    header(words),
    ...own.dimensions.flatMap((dimension) =>
      dimension.metrics.map((metric) => metricRow(own, dimension, metric, scored, words)),
    ),
    ...redLineRows(settled, words),
    totalRow(own, scored, words),
  ];
}

function header(language: Language): Scalar[] {
  const { explain: word } = functionWords[language];
  return [
    word.dimension,
    word.metric,
    word.value,
    word.unit,
    word.n,
    word.low,
    word.high,
    word.target,
    word.score,
    word.weight,
    word.contribution,
    word.lost,
    word.definition,
  ];
}

function metricRow(
  agent: AgentScore,
  { id }: DimensionScore,
  metric: MetricScore,
  { report, tickets }: Scored,
  language: Language,
): Scalar[] {
  const known = metricById(metric.metric, tickets.rules.rulebook.metrics);
  const outcome = agent.metrics.get(metric.metric);
  const behind = known && detailsOnce(tickets, known, report.period).of(agent.agent);
  const ends = outcome?.kind === "measured" ? behind?.detail.interval : null;
  return [
    dimensionName(id, language),
    metricName(metric.metric, language, report.measured),
    valueOrBlank(outcome),
    known ? unitName(known.unit, language) : "",
    outcome?.kind === "measured" ? outcome.n : "",
    ends?.low ?? "",
    ends?.high ?? "",
    metric.target ?? "",
    metric.counted ?? "",
    metric.effectiveWeight,
    metric.contribution ?? "",
    metric.lost ?? "",
    reportedDefinition(metric.metric, report, language),
  ];
}

/** What a red line took from the composite, so that the points still add up. */
function redLineRows(person: SettledPerson | undefined, language: Language): Scalar[][] {
  if (!person || person.scored === null || person.composite === null) return [];
  const taken = person.composite - person.scored;
  if (taken === 0) return [];
  const { explain: word } = functionWords[language];
  const names = person.redLines
    .filter(({ kind }) => kind === "crossed")
    .map(({ line }) => line.id)
    .join("; ");
  return [[word.redLines, names, ...blanks(8), taken, -taken, ""]];
}

/** Without a composite its reason stands where the definitions do. */
function totalRow(agent: AgentScore, { report }: Scored, language: Language): Scalar[] {
  const { explain: word } = functionWords[language];
  const weight = sumOf(agent, ({ effectiveWeight }) => effectiveWeight);
  if (agent.composite === null)
    return [
      word.composite,
      ...blanks(8),
      weight,
      "",
      "",
      sayProblem(withheldProblem(agent, report), language),
    ];
  return [word.composite, ...blanks(8), weight, agent.composite, weight - agent.composite, ""];
}

const sumOf = ({ dimensions }: AgentScore, of: (metric: MetricScore) => number): number =>
  dimensions.flatMap(({ metrics }) => metrics.map(of)).reduce((sum, one) => sum + one, 0);

const blanks = (count: number): string[] => new Array<string>(count).fill("");
