import { resolve } from "node:path";
import { parsePeriod, type Period } from "../../engine";
import { cliWords, type CliWords } from "../../locales/cli";
import type { Language } from "../../locales/language";
import { commandLine, type CommandLine } from "./commandLine";
import { failure, isFailure, type Failure } from "./failure";
import { languageOption } from "./languageOption";
import { profileOption, type ProfileAsked } from "./profileOption";

export interface ScoreOptions {
  readonly book: string;
  /** None: wherever most columns are recognised. */
  readonly sheets: readonly string[];
  readonly period: Period;
  readonly profile: ProfileAsked;
  readonly out: string | undefined;
  readonly isJson: boolean;
  /** Null: that of the ticket sheet. */
  readonly language: Language | null;
}

/** Everything that can be refused before a file is opened. `spoken` is the language to refuse in. */
export async function scoreOptions(
  args: readonly string[],
  spoken: Language,
): Promise<ScoreOptions | Failure> {
  const words = cliWords[spoken];
  const line = commandLine(
    args,
    {
      book: { type: "string" },
      sheet: { type: "string" },
      sheets: { type: "string" },
      month: { type: "string" },
      profile: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean" },
      language: { type: "string" },
    },
    words,
  );
  const used = isFailure(line) ? line : withRequired(line, words);
  if (isFailure(used)) return failure(`${used.message}\n${words.usageIs(words.usage.score)}`);

  const { book, month } = used;
  const { sheet, sheets, profile, out, language } = used.values;
  const period = parsePeriod(month);
  if (!period) return failure(words.month(month));
  const chosenLanguage = languageOption(language, words);
  if (isFailure(chosenLanguage)) return chosenLanguage;
  if (out !== undefined && !out.toLowerCase().endsWith(".xlsx")) return failure(words.notXlsx(out));
  if (out !== undefined && resolve(out) === resolve(book)) return failure(words.sameFile(out));
  if (sheet !== undefined && sheets !== undefined) return failure(words.sheetOrSheets);
  const asked = await profileOption(profile, spoken);
  if (isFailure(asked)) return asked;
  return {
    book,
    sheets: sheets === undefined ? [sheet].filter((one) => one !== undefined) : listed(sheets),
    period,
    profile: asked,
    out,
    isJson: used.flags.has("json"),
    language: chosenLanguage,
  };
}

/** "一月, 二月": the names between the commas. */
const listed = (names: string): readonly string[] =>
  names
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

interface Used extends CommandLine {
  readonly book: string;
  readonly month: string;
}

function withRequired(line: CommandLine, words: CliWords): Used | Failure {
  const { book, month } = line.values;
  if (line.positionals[0] !== undefined) return failure(words.tooMany(line.positionals[0]));
  if (book === undefined) return failure(words.missing("--book"));
  if (month === undefined) return failure(words.missing("--month"));
  return { ...line, book, month };
}
