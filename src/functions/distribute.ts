import {
  distribute as distributed,
  hasErrors,
  readDistribution,
  usualDistribution,
  type Cut,
  type DistributionRule,
} from "../engine";
import { starterWords } from "../locales/starterTables";
import type { Language } from "../locales/language";
import { agentKey } from "./agentKey";
import { alike, figures, numbersOrNull } from "./arguments/grid";
import { languageOfRules } from "./arguments/languageArgument";
import { rowsOf } from "./arguments/rowsOf";
import { isErrorCell, isOmitted, textOf } from "./arguments/scalar";
import { isProblem, type Problem } from "./problem";

/**
 * Labels of a forced distribution: the first 20 % and the last 10 % by score, or as a table says. Rests under ten people.
 * @customfunction DISTRIBUTE
 * @helpurl https://localhost:3000/help.html#distribute
 * @param agents A range of agents.
 * @param scores Their scores, in a range of the same size; who has none takes no part.
 * @param [distribution] A table with Label, End and Share, for instance KPI_Distribution[#All].
 * @param [groups] Their groups, in a range of the same size, for rules within groups.
 * @param [language] Language of the usual labels, "zh" (also when left out) or "en".
 * @returns {any[][]} Labels in the shape of the agents; blank for all the others.
 */
export function distribute(
  agents: unknown[][],
  scores: unknown[][],
  distribution?: unknown[][],
  groups?: unknown[][],
  language?: unknown,
) {
  const words = languageOfRules(language, isOmitted(distribution) ? [] : [rowsOf(distribution)]);
  if (isProblem(words)) return words;
  const rules = rulesIn(distribution, words);
  if (isProblem(rules)) return rules;
  const people = peopleIn(agents, scores, groups);
  if (isProblem(people)) return people;

  const cuts = distributed(rules, people);
  const resting = whyResting(cuts);
  if (resting) return resting;
  const labels = new Map<string, string[]>();
  for (const { rule, taken } of cuts)
    for (const agent of taken) labels.set(agent, [...(labels.get(agent) ?? []), rule.id]);
  return rowsOf(agents).map((row) =>
    row.map((cell) => (labels.get(agentKey(textOf(cell))) ?? []).join("; ")),
  );
}

function rulesIn(argument: unknown, language: Language): readonly DistributionRule[] | Problem {
  const { fiveStars, lastTenth } = starterWords(language);
  if (isOmitted(argument)) return usualDistribution({ top: fiveStars, bottom: lastTenth });
  const { rules, findings } = readDistribution(rowsOf(argument));
  const finding = findings.find(({ severity }) => severity === "error");
  return hasErrors(findings) && finding
    ? { kind: "problem", code: "rule", finding, argument: "distribution" }
    : rules;
}

function peopleIn(agents: unknown, scores: unknown, groups: unknown) {
  const names = rowsOf(agents);
  const grid = figures(scores, "scores");
  const unread = numbersOrNull(grid);
  if (isProblem(unread)) return unread;
  const scoreOf = alike(grid, names, "scores");
  if (isProblem(scoreOf)) return scoreOf;
  const groupOf = isOmitted(groups) ? () => "" : alike(rowsOf(groups), names, "groups");
  if (isProblem(groupOf)) return groupOf;

  const seen = new Set<string>();
  const people = [];
  for (const [r, row] of names.entries())
    for (const [c, cell] of row.entries()) {
      const agent = agentKey(textOf(cell));
      if (agent === "") continue;
      // Somebody who is not known would still count among the people of whom a share is taken.
      if (isErrorCell(cell)) return { kind: "problem", code: "agentCell", found: agent } as const;
      if (seen.has(agent)) return { kind: "problem", code: "agentTwice", agent } as const;
      seen.add(agent);
      const score = scoreOf(r, c);
      people.push({
        agent,
        group: textOf(groupOf(r, c)) || null,
        composite: typeof score === "number" ? score : null,
        coverage: 1,
        inBuffer: false,
        figureOf: () => null,
      });
    }
  return people;
}

/** Where no rule holds for anybody, blanks would look like an answer. */
function whyResting(cuts: readonly Cut[]): Problem | null {
  if (cuts.length === 0 || cuts.some(({ outcome }) => outcome === "applied")) return null;
  const few = cuts.find(({ outcome }) => outcome === "tooFew");
  return few
    ? { kind: "problem", code: "tooFew", people: few.people, minimum: few.rule.minimumGroup }
    : { kind: "problem", code: "bothEnds" };
}
