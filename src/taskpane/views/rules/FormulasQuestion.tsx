import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ProblemBar } from "../../components/ProblemBar";
import type { FormulaLost } from "../../state/rules/desk";

interface FormulasQuestionProps {
  readonly formulas: readonly FormulaLost[];
  readonly language: Language;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Whether formulas of people's own may give way to figures; nothing is written before the answer. */
export function FormulasQuestion(props: FormulasQuestionProps) {
  const { formulas, language, onReplace, onKeep } = props;
  const words = paneRulesWords[language].notice;
  return (
    <ProblemBar
      intent="warning"
      title={words.formulas(formulas.length)}
      lines={formulas
        .slice(0, SHOWN)
        .map(({ table, row, header, formula }) => words.formula(table, row, header, formula))}
      actions={[
        { label: words.overFormulas, onClick: onReplace },
        { label: words.keepFormulas, onClick: onKeep },
      ]}
    />
  );
}

/** A column that calculates has a formula in every row. */
const SHOWN = 5;
