import { monthsOf, parsePeriod, type Period } from "../engine";
import { functionWords } from "../locales/functions";
import { agentKey } from "./agentKey";
import { answerOf, type Scalar } from "./answer";
import { languageArgument } from "./arguments/languageArgument";
import { periodArgument } from "./arguments/periodArgument";
import { rowsOf } from "./arguments/rowsOf";
import { isErrorCell, isOmitted, scalar, textOf } from "./arguments/scalar";
import { ticketsArgument, type Tickets } from "./arguments/ticketsArgument";
import { metricCalled } from "./measure";
import { agentsOnce, measureOnce } from "./memo";
import { isProblem, type Problem } from "./problem";

/**
 * A metric month by month: a table with a row for each agent and one for everybody together.
 * @customfunction TREND
 * @helpurl https://localhost:3000/help.html#trend
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param metric Name of the metric; the help page lists them all.
 * @param [agents] One agent, a range of agents, or left out for everybody.
 * @param [period] A range of months such as "2025-03"; left out: all months of the sheet.
 * @param [language] Language of the headers, "zh" or "en"; left out: that of the ticket sheet.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A header row with the months, and a row for each agent; what was not measured is empty.
 */
export function trend(
  tickets: unknown[][],
  metric: unknown,
  agents?: unknown[][],
  period?: unknown[][],
  language?: unknown,
  rules?: unknown[][][],
) {
  const read = ticketsArgument(tickets, rules);
  if (isProblem(read)) return read;
  const known = metricCalled(textOf(scalar(metric)), read.rules.rulebook);
  if (isProblem(known)) return known;
  const months = monthsArgument(period, read);
  if (isProblem(months)) return months;
  const words = languageArgument(language, read.read);
  if (isProblem(words)) return words;
  const names = namesArgument(agents, read);
  if (isProblem(names)) return names;

  const measured = months.map((month) => measureOnce(read, known, month));
  const isKnown = new Set(agentsOnce(read).map(agentKey));
  const { trend: word } = functionWords[words];
  const missing = (agent: string): Problem =>
    ({
      kind: "problem",
      code: "unknownAgent",
      agent,
      period: null,
    }) as const;
  const rowOf = (agent: string): (Scalar | Problem)[] => [
    agent,
    ...measured.map(({ of }) => {
      const outcome = of(agent);
      if (!outcome) return isKnown.has(agentKey(agent)) ? "" : missing(agent);
      const value = answerOf(known.id, outcome);
      return isProblem(value) && value.code === "notApplicable" ? "" : value;
    }),
  ];
  const everybody = measured.map(({ team }) => {
    const value = answerOf(known.id, team);
    return isProblem(value) && value.code === "notApplicable" ? "" : value;
  });
  return [
    [word.agent, ...months.map(({ label }) => label)],
    ...names.map(rowOf),
    ...(isOmitted(agents) ? [[word.everybody, ...everybody]] : []),
  ];
}

function monthsArgument(argument: unknown, { read }: Tickets): readonly Period[] | Problem {
  const cells = isOmitted(argument)
    ? monthsOf(read.table)
    : rowsOf(argument)
        .flat()
        .filter((cell) => textOf(cell) !== "");
  const months: Period[] = [];
  for (const cell of cells) {
    const month = parsePeriod(cell) ?? periodArgument(cell);
    if (isProblem(month)) return month;
    if (month) months.push(month);
  }
  return months;
}

/** Named ones in their order; otherwise everybody in that of the names. */
function namesArgument(argument: unknown, tickets: Tickets): readonly string[] | Problem {
  if (isOmitted(argument)) return [...agentsOnce(tickets)].sort();
  const names: string[] = [];
  for (const cell of rowsOf(argument).flat()) {
    const found = textOf(cell);
    if (isErrorCell(cell)) return { kind: "problem", code: "agentCell", found };
    if (found !== "") names.push(found);
  }
  return names;
}
