import { definitionOf } from "../locales/definition";
import { languageOfRules } from "./arguments/languageArgument";
import { rulesArgument } from "./arguments/rulesArgument";
import { scalar, textOf } from "./arguments/scalar";
import { metricCalled } from "./measure";
import { isProblem } from "./problem";
import { rulesOf } from "./rules";

/**
 * What a metric counts, in words: among which tickets, what is left out, which clock, which minimum.
 * @customfunction DEFINE
 * @helpurl https://localhost:3000/help.html#define
 * @param metric Name of the metric; the help page lists them all.
 * @param [language] "zh" or "en"; left out: that of the rules' headers, Chinese without rules.
 * @param [rules] Tables of rules or settings that the definition follows, for instance KPI_Settings[#All].
 * @returns {any[][]} The definition as it is measured.
 */
export function define(metric: unknown, language?: unknown, rules?: unknown[][][]) {
  const tables = rulesArgument(rules);
  if (isProblem(tables)) return tables;
  const { rulebook, error } = rulesOf(tables);
  if (error) return { kind: "problem", code: "rule", finding: error } as const;
  const known = metricCalled(textOf(scalar(metric)), rulebook);
  if (isProblem(known)) return known;
  const words = languageOfRules(language, tables.values());
  if (isProblem(words)) return words;
  return [[definitionOf(known, words, rulebook.settings)]];
}
