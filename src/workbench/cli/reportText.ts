import type { Report } from "../../engine";
import { cliWords } from "../../locales/cli";
import { formatCount, formatScore, formatShare, tierName } from "../../locales/engine";
import type { Language } from "../../locales/language";

/** A report for people at a terminal: a line for each agent, rounded. */
export function reportText(report: Report, language: Language): string {
  const { columns: word, summary } = cliWords[language];
  const header = [
    word.rank,
    word.agent,
    word.group,
    word.tickets,
    word.composite,
    word.coverage,
    word.tier,
  ];
  const rows = report.agents.map((agent) => [
    agent.rank === null ? "" : String(agent.rank),
    agent.agent,
    agent.group ?? "",
    formatCount(agent.tickets, language),
    agent.composite === null ? "" : formatScore(agent.composite, language),
    formatShare(agent.coverage, language),
    agent.tier === null ? "" : tierName(agent.tier, language),
  ]);
  const lines = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((line) => widthOf(line[column] ?? ""))),
  );
  const table = lines.map((line) =>
    line
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)))
      .join("  ")
      .trimEnd(),
  );
  const counts = [report.tickets, report.agents.length, report.issues.length] as const;
  const [tickets, agents, problems] = counts.map((count) => formatCount(count, language));
  return [...table, "", summary(tickets ?? "", agents ?? "", problems ?? "")].join("\n");
}

/** Chinese characters and full-width forms take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, letter) => width + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1),
    0,
  );
