import { wilson, type Detail, type Outcome } from "../engine";
import { answerOf, type Answer, type Scalar } from "./answer";
import { alike, figures, type Figure } from "./arguments/grid";
import { periodArgument } from "./arguments/periodArgument";
import { rowsOf } from "./arguments/rowsOf";
import { isErrorCell, isOmitted, scalar, textOf } from "./arguments/scalar";
import { ticketsArgument } from "./arguments/ticketsArgument";
import { metricCalled } from "./measure";
import { detailsOnce } from "./memo";
import { isProblem, type Problem } from "./problem";

/**
 * Wilson interval at 95 % of a share: from and to, of a metric of each agent, or of counts such as 44 of 68.
 * @customfunction INTERVAL
 * @helpurl https://localhost:3000/help.html#interval
 * @param tickets The ticket sheet with its header row; or numbers: how many were counted.
 * @param metric Name of a metric that is a share; with counts: of how many.
 * @param [agents] One agent, a column of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} Two columns, the lower and the upper end, with a row for each agent.
 */
export function interval(
  tickets: unknown[][],
  metric: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  if (typeof scalar(tickets) === "number") return ofCounts(tickets, metric);
  const month = periodArgument(period);
  if (isProblem(month)) return month;
  const read = ticketsArgument(tickets, rules);
  if (isProblem(read)) return read;
  const known = metricCalled(textOf(scalar(metric)), read.rules.rulebook);
  if (isProblem(known)) return known;

  const behind = detailsOnce(read, known, month);
  if (isOmitted(agents)) return [ends(known.id, behind.team)];
  const names = rowsOf(agents);
  if (names.some((row) => row.length > 1))
    return {
      kind: "problem",
      code: "size",
      argument: "agents",
      expected: `${names.length} × 1`,
      found: `${names.length} × ${names[0]?.length ?? 0}`,
    };
  return names.map(([cell]) => {
    const agent = textOf(cell);
    if (agent === "") return ["", ""];
    if (isErrorCell(cell))
      return twice({ kind: "problem", code: "agentCell", found: agent } as const);
    const own = behind.of(agent);
    if (own) return ends(known.id, own);
    return twice({
      kind: "problem",
      code: "unknownAgent",
      agent,
      period: month?.label ?? null,
    } as const);
  });
}

const twice = (problem: Problem): Problem[] => [problem, problem];

function ends(
  metric: string,
  { outcome, detail }: { readonly outcome: Outcome; readonly detail: Detail },
): readonly (Scalar | Problem)[] {
  const value = answerOf(metric, outcome);
  if (isProblem(value)) return twice(value);
  if (!detail.interval) return twice({ kind: "problem", code: "noInterval", metric });
  return [detail.interval.low, detail.interval.high];
}

function ofCounts(counted: unknown, of: unknown): Answer {
  const grid = figures(counted, "tickets");
  if (grid.some((row) => row.length > 1))
    return {
      kind: "problem",
      code: "size",
      argument: "tickets",
      expected: `${grid.length} × 1`,
      found: `${grid.length} × ${grid[0]!.length}`,
    };
  const wholeOf = alike(figures(of, "metric"), grid, "metric");
  if (isProblem(wholeOf)) return wholeOf;
  return grid.map(([cell = null], row) => ofCount(cell, wholeOf(row, 0)));
}

function ofCount(counted: Figure, whole: Figure): readonly (Scalar | Problem)[] {
  if (counted === null && whole === null) return ["", ""];
  if (isProblem(counted)) return twice(counted);
  if (isProblem(whole)) return twice(whole);
  // 0.647 of 68 is a share that was meant as one.
  const isCount = (value: number | null): value is number =>
    value !== null && Number.isInteger(value) && value >= 0;
  if (!isCount(whole) || whole === 0)
    return twice({
      kind: "problem",
      code: "number",
      argument: "metric",
      range: "1, 2, 3 …",
      found: String(whole ?? ""),
    });
  if (!isCount(counted) || counted > whole)
    return twice({
      kind: "problem",
      code: "number",
      argument: "tickets",
      range: `0, 1, … ${whole}`,
      found: String(counted ?? ""),
    });
  const { low, high } = wilson(counted, whole);
  return [low, high];
}
