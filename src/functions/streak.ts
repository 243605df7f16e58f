import {
  hasErrors,
  parseHistoryPeriod,
  readHistory,
  readStreaks,
  streaksOf,
  type HistoryEntry,
  type HistoryPeriod,
  type Streak,
  type StreakRule,
} from "../engine";
import { functionWords } from "../locales/functions";
import { agentKey } from "./agentKey";
import type { Scalar } from "./answer";
import { languageOfRules } from "./arguments/languageArgument";
import { perAgent } from "./arguments/perAgent";
import { rowsOf } from "./arguments/rowsOf";
import { isOmitted, scalar, textOf } from "./arguments/scalar";
import { isProblem, type Problem } from "./problem";

/**
 * Streaks that run in a month, such as last place or a low score for three months: how long, and whether complete.
 * @customfunction STREAK
 * @helpurl https://localhost:3000/help.html#streak
 * @param history Earlier months with the columns Period, Agent and Composite, for instance KPI_History[#All].
 * @param rule A table with Streak, Condition and Periods, for instance KPI_Streaks[#All].
 * @param [agents] One agent or a range of agents; left out: a table of all streaks that run.
 * @param [period] The month or quarter looked at; left out: the last of the history.
 * @param [language] Language of the table, "zh" or "en"; left out: that of the history's headers.
 * @returns {any[][]} Periods in a row for each agent; without agents a table with a header row.
 */
export function streak(
  history: unknown[][],
  rule: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  language?: unknown,
) {
  const past = readHistory(rowsOf(history));
  const rules = readStreaks(rowsOf(rule));
  for (const [argument, { findings }] of [
    ["history", past],
    ["rule", rules],
  ] as const) {
    const finding = findings.find(({ severity }) => severity === "error");
    if (hasErrors(findings) && finding)
      return { kind: "problem", code: "rule", finding, argument } as const;
  }
  const now = periodIn(past.rules, period);
  if (isProblem(now)) return now;
  const running = streaksOf(rules.rules, past.rules, now);
  if (isOmitted(agents)) {
    const words = languageOfRules(language, [rowsOf(history)]);
    return isProblem(words) ? words : table(running, functionWords[words].streak);
  }
  const [only, ...others] = rules.rules;
  if (!only || others.length > 0)
    return {
      kind: "problem",
      code: "choice",
      argument: "rule",
      found: idsOf(rules.rules),
    } as const;
  const known = new Set(past.rules.map(({ agent }) => agentKey(agent)));
  const lengths = new Map(
    running.map(({ agent, periods }) => [agentKey(agent), periods.length] as const),
  );
  return perAgent(agents, (agent) =>
    known.has(agentKey(agent))
      ? (lengths.get(agentKey(agent)) ?? 0)
      : ({ kind: "problem", code: "noHistory", found: agent } as const),
  );
}

const idsOf = (rules: readonly StreakRule[]): string => rules.map(({ id }) => id).join(", ");

function table(
  streaks: readonly Streak[],
  word: Readonly<Record<"agent" | "rule" | "length" | "complete" | "periods" | "yes", string>>,
): Scalar[][] {
  return [
    [word.agent, word.rule, word.length, word.complete, word.periods],
    ...streaks.map(({ agent, rule, periods, complete }) => [
      agent,
      rule.id,
      periods.length,
      complete ? word.yes : "",
      periods.join(", "),
    ]),
  ];
}

/** The one named, or the last of them that the history holds. */
function periodIn(history: readonly HistoryEntry[], argument: unknown): HistoryPeriod | Problem {
  const found = textOf(scalar(argument));
  if (!isOmitted(argument)) {
    const named = parseHistoryPeriod(scalar(argument));
    return named ?? { kind: "problem", code: "period", found };
  }
  const last = history
    .map(({ period }) => period)
    .reduce<HistoryPeriod | null>(
      (latest, one) => (latest && latest.label >= one.label ? latest : one),
      null,
    );
  return last ?? { kind: "problem", code: "noHistory", found };
}
