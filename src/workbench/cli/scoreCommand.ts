import {
  hasErrors,
  measureMonth,
  monthRequest,
  monthsOf,
  readOptionsOf,
  readRulebook,
  scoreBy,
  type Finding,
} from "../../engine";
import { cliWords } from "../../locales/cli";
import { headerLanguage } from "../../locales/headerLanguage";
import type { Language } from "../../locales/language";
import { placedSentence } from "../../locales/rules";
import { isFailure } from "./failure";
import { environmentLanguage } from "./languageOption";
import { lossText } from "./lossText";
import { openFile } from "./openFile";
import { profileChosen } from "./profileOption";
import { reportJson } from "./reportJson";
import { reportText } from "./reportText";
import { ruleTablesIn } from "./ruleTablesIn";
import { refused, type Command } from "./runCommand";
import type { ScoredMonth } from "./scoredMonth";
import { scoreOptions } from "./scoreOptions";
import { ticketsIn, type TicketsFound } from "./ticketsIn";

/** `score`: a month of a ticket file, scored by the file's own rules, as the pane scores it. */
export const scoreCommand: Command = async (args, environment) => {
  const machine = environmentLanguage(environment);
  const options = await scoreOptions(args, machine);
  if (isFailure(options)) return refused(options.message);
  const spoken = options.language ?? machine;
  const words = cliWords[spoken];

  const file = await openFile(options.book, spoken);
  if (isFailure(file)) return refused(file.message);
  const rules = readRulebook(ruleTablesIn(file.content));
  if (hasErrors(rules.findings)) return refused(errorsIn(rules.findings, spoken));
  const chosen = profileChosen(options.profile, rules.rulebook, spoken);
  if (isFailure(chosen)) return refused(chosen.message);
  const { rulebook, choice } = chosen;

  const tickets = ticketsIn(file.content, options.sheets, readOptionsOf(rulebook), spoken);
  if (isFailure(tickets)) return refused(tickets.message);
  const { period, out } = options;
  const measures = measureMonth(tickets.read, monthRequest(rulebook, period));
  if (measures.agents.length === 0)
    return refused(words.noTickets(period.label, inShort(monthsOf(tickets.read.table))));

  const outcome = scoreBy(rulebook, measures, choice);
  if (outcome.kind === "noProfile")
    return refused(errorsIn(outcome.findings, spoken) || words.noProfile(period.label));
  const ofFile = options.profile.kind === "profile" ? options.profile.warnings : [];
  const findings = [...ofFile, ...rules.findings, ...outcome.findings];
  const { report, settlement } = outcome;
  const scored: ScoredMonth = { report, settlement, findings, measures, rulebook };

  const language = options.language ?? headerLanguage(tickets.read.columns);
  const notes = [
    ...findings
      .filter(({ severity }) => severity !== "hint")
      .map((finding) => words.warning(inTable(finding, spoken))),
    ...lossText(words.notRead(options.book), file.losses, spoken),
  ];
  if (out !== undefined) {
    const written = await writeOut(scored, tickets, out, language);
    if (isFailure(written)) return refused(written.message);
    notes.push(
      words.written(out, written.sheets.join(", ")),
      ...lossText(words.notWritten(out), written.losses, spoken),
    );
  }
  return {
    stdout: options.isJson ? reportJson(scored, language) : reportText(scored, spoken),
    stderr: notes.join("\n"),
    exitCode: 0,
  };
};

/** Nobody is scored while a rule is wrong [RB2]: what is wrong, a line each. */
const errorsIn = (findings: readonly Finding[], language: Language): string =>
  findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => inTable(finding, language))
    .join("\n");

const inTable = (finding: Finding, language: Language): string =>
  cliWords[language].inTable(finding.table, placedSentence(finding, language));

/** Loads the workbook and Office.js only when something is to be written. */
async function writeOut(
  { report, ...grounds }: ScoredMonth,
  { content, tables }: TicketsFound,
  file: string,
  language: Language,
) {
  const { writeResults } = await import("./writeResults");
  const sourceName = tables.join(", ");
  return writeResults(report, { ...grounds, content, file, language, sourceName });
}

const inShort = (months: readonly string[]): string =>
  months.length > 6 ? `${months[0]} … ${months.at(-1)}` : months.join(", ");
