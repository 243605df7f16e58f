import { readOptionsOf, readRulebook } from "../../engine";
import { cliWords, type CliWords } from "../../locales/cli";
import type { Language } from "../../locales/language";
import type { Evaluation } from "../book/Book";
import type { BookContent } from "../book/content";
import { ticketSheetToTable } from "../files/ticketSheetToTable";
import { commandLine } from "./commandLine";
import { failure, isFailure, type Failure } from "./failure";
import { environmentLanguage, languageOption } from "./languageOption";
import { openBook } from "./openBook";
import { openFile } from "./openFile";
import { ruleTablesIn } from "./ruleTablesIn";
import { refused, type Command, type CommandResult } from "./runCommand";

interface CalcOptions {
  readonly book: string;
  readonly sheet: string | undefined;
  readonly formula: string;
  readonly language: Language;
}

/** `calc`: one formula against a workbook, as if typed into an empty cell of the sheet in front. */
export const calcCommand: Command = async (args, environment) => {
  const options = calcOptions(args, environmentLanguage(environment));
  if (isFailure(options)) return refused(options.message);
  const { language, sheet } = options;

  const file = await openFile(options.book, language);
  if (isFailure(file)) return refused(file.message);
  const content = withTickets(file.content, sheet, language);
  if (isFailure(content)) return refused(content.message);

  const book = await openBook(content, language);
  if (sheet !== undefined) book.sheet(sheet)?.activate();
  const answer = await book.evaluate(options.formula);
  book.dispose();
  return shown(answer, cliWords[language]);
};

function calcOptions(args: readonly string[], machine: Language): CalcOptions | Failure {
  const words = cliWords[machine];
  const withUsage = ({ message }: Failure) =>
    failure(`${message}\n${words.usageIs(words.usage.calc)}`);
  const line = commandLine(
    args,
    { book: { type: "string" }, sheet: { type: "string" }, language: { type: "string" } },
    words,
  );
  if (isFailure(line)) return withUsage(line);
  const { book, sheet, language } = line.values;
  const [formula = "", surplus] = line.positionals;
  if (book === undefined) return withUsage(failure(words.missing("--book")));
  if (surplus !== undefined) return withUsage(failure(words.tooMany(surplus)));
  if (!formula.trim().startsWith("=")) return withUsage(failure(words.noFormula(formula)));
  const chosen = languageOption(language, words);
  if (isFailure(chosen)) return chosen;
  return { book, sheet, formula: formula.trim(), language: chosen ?? machine };
}

/** The ticket sheet becomes the table that formulas name; a workbook without one calculates too. */
function withTickets(
  content: BookContent,
  sheet: string | undefined,
  language: Language,
): BookContent | Failure {
  const words: CliWords = cliWords[language];
  const { rulebook } = readRulebook(ruleTablesIn(content));
  const found = ticketSheetToTable(content, sheet, readOptionsOf(rulebook));
  if (found.kind === "noSheet" && sheet !== undefined)
    return failure(words.noSheet(sheet, found.sheets.join(", ")));
  return found.kind === "table" ? found.content : content;
}

function shown({ values, message }: Evaluation, words: CliWords): CommandResult {
  const only = values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
  if (typeof only === "string" && errors.has(only))
    return {
      stdout: JSON.stringify({ error: only, message: message || words.formulaError(only) }),
      stderr: "",
      exitCode: 1,
    };
  return { stdout: JSON.stringify({ values }), stderr: "", exitCode: 0 };
}

const errors: ReadonlySet<string> = new Set([
  "#VALUE!",
  "#N/A",
  "#NAME?",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);
