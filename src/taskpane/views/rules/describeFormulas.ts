import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import type { FormulaLost } from "../../state/rules/desk";
import type { ProblemDescription } from "../describeProblem";

/** The question whether formulas of people's own may give way to figures. */
export function describeFormulas(
  formulas: readonly FormulaLost[],
  language: Language,
): ProblemDescription {
  const words = paneRulesWords[language].notice;
  return {
    intent: "warning",
    title: words.formulas(formulas.length),
    lines: formulas
      .slice(0, SHOWN)
      .map(({ table, row, header, formula }) => words.formula(table, row, header, formula)),
  };
}

/** A column that calculates has a formula in every row. */
const SHOWN = 5;
