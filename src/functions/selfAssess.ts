import {
  assessmentTable,
  readAssessment,
  selfAssess as assess,
  type AssessmentColumn,
  type Cells,
  type SelfAssessed,
} from "../engine";
import { functionWords } from "../locales/functions";
import type { Language } from "../locales/language";
import { ruleChoice, ruleHeader } from "../locales/rules";
import type { Scalar } from "./answer";
import { numberArgument } from "./arguments/grid";
import { languageOfRules } from "./arguments/languageArgument";
import { rowsOf } from "./arguments/rowsOf";
import { isOmitted, scalar, textOf } from "./arguments/scalar";
import { isProblem, type Problem } from "./problem";

/**
 * Self-assessment by GB/T 27922-2011: score of 100 and band, of items that people judged. No certificate, no score of agents.
 * @customfunction SELFASSESS
 * @helpurl https://localhost:3000/help.html#selfassess
 * @param [items] A table with Item, Points, Applies, Conforms, Samples and Failing samples; left out: one to fill in.
 * @param [deductions] How many special deductions of a point: breaches of law, of own or sector rules, harm done; usually 0.
 * @param [bonus] Whether the one special bonus of a point is claimed: TRUE or FALSE (also when left out).
 * @param [part] "score" or "band" for one cell; left out: a table.
 * @param [language] "zh" or "en"; left out: that of the table's headers, Chinese without one.
 * @returns {any[][]} Score, band, points earned and points that apply.
 */
export function selfAssess(
  items?: unknown[][],
  deductions?: unknown,
  bonus?: unknown,
  part?: unknown,
  language?: unknown,
) {
  const cells = isOmitted(items) ? null : rowsOf(items);
  const words = languageOfRules(language, cells ? [cells] : []);
  if (isProblem(words)) return words;
  if (!cells) return blankTable(words);
  const shown = partArgument(part);
  if (isProblem(shown)) return shown;
  const taken = deductionsArgument(deductions);
  if (isProblem(taken)) return taken;
  const given = bonusArgument(bonus);
  if (isProblem(given)) return given;

  const assessed = assessedBy(cells, taken, given);
  if (isProblem(assessed)) return assessed;
  const band = bandName(assessed, words);
  if (shown === "score") return [[assessed.score]];
  if (shown === "band") return [[band]];
  const { selfAssessment: word } = functionWords[words];
  return [
    [word.score, assessed.score],
    [word.band, band],
    [word.earned, assessed.earned],
    [word.applicable, assessed.applicable],
    [word.deductions, taken],
    [word.bonus, given ? 1 : 0],
    [word.caution, ""],
  ];
}

type Assessed = Extract<SelfAssessed, { kind: "selfAssessed" }>;

function assessedBy(cells: Cells, specialDeductions: number, specialBonus: boolean) {
  const { items, findings } = readAssessment(cells);
  const finding = findings.find(({ severity }) => severity === "error");
  if (finding) return { kind: "problem", code: "assessment", finding } as const;
  const assessed = assess({ items, specialDeductions, specialBonus });
  return assessed.kind === "refused"
    ? ({ kind: "problem", code: "nothingApplies" } as const)
    : assessed;
}

const bandName = ({ band }: Assessed, language: Language): string =>
  band === null
    ? functionWords[language].selfAssessment.below
    : ruleChoice("selfAssessedBand", band, language);

function partArgument(argument: unknown): "score" | "band" | "table" | Problem {
  const found = textOf(scalar(argument)).toLowerCase();
  if (found === "" || found === "table" || found === "表") return "table";
  if (found === "score" || found === "得分") return "score";
  if (found === "band" || found === "级别") return "band";
  return { kind: "problem", code: "choice", argument: "assessed", found };
}

function deductionsArgument(argument: unknown): number | Problem {
  const number = numberArgument(argument, "deductions");
  if (isProblem(number) || number === null) return number ?? 0;
  return Number.isInteger(number) && number >= 0
    ? number
    : { kind: "problem", code: "choice", argument: "deductions", found: String(number) };
}

function bonusArgument(argument: unknown): boolean | Problem {
  const value = scalar(argument);
  const found = textOf(value);
  if (value === true || /^(true|yes|是|1)$/i.test(found)) return true;
  if (/^(|false|no|否|0)$/i.test(found)) return false;
  return { kind: "problem", code: "choice", argument: "bonus", found };
}

/** The standard's chapters to start from, without points: its own were not found (mission A.8). */
function blankTable(language: Language): Scalar[][] {
  const header = (column: AssessmentColumn) => ruleHeader(assessmentTable.name, column, language);
  const { items, yes } = functionWords[language].selfAssessment;
  return [
    assessmentTable.columns.map(({ key }) => header(key)),
    ...items.map((item) =>
      assessmentTable.columns.map(({ key }) =>
        key === "item" ? item : key === "applies" ? yes : "",
      ),
    ),
  ];
}
