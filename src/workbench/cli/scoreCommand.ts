import { monthsOf, scoreMonth, type Report } from "../../engine";
import { cliWords } from "../../locales/cli";
import { headerLanguage } from "../../locales/headerLanguage";
import type { Language } from "../../locales/language";
import { findingSentence } from "../../locales/rules";
import { isFailure } from "./failure";
import { environmentLanguage } from "./languageOption";
import { lossText } from "./lossText";
import { openFile } from "./openFile";
import { reportJson } from "./reportJson";
import { reportText } from "./reportText";
import { refused, type Command } from "./runCommand";
import { scoreOptions } from "./scoreOptions";
import { ticketsIn, type TicketsFound } from "./ticketsIn";

/** `score`: a month of a ticket file, scored as the pane scores it. */
export const scoreCommand: Command = async (args, environment) => {
  const machine = environmentLanguage(environment);
  const options = await scoreOptions(args, machine);
  if (isFailure(options)) return refused(options.message);
  const spoken = options.language ?? machine;
  const words = cliWords[spoken];

  const file = await openFile(options.book, spoken);
  if (isFailure(file)) return refused(file.message);
  const tickets = ticketsIn(file.content, options.sheet, spoken);
  if (isFailure(tickets)) return refused(tickets.message);

  const { period, chosen, out } = options;
  const report = scoreMonth(tickets.read, { period, profile: chosen.profile });
  if (report.agents.length === 0) {
    return refused(words.noTickets(period.label, inShort(monthsOf(tickets.read.table))));
  }

  const language = options.language ?? headerLanguage(tickets.read.columns);
  const notes = [
    ...chosen.warnings.map((problem) => words.warning(findingSentence(problem, spoken))),
    ...lossText(words.notRead(options.book), file.losses, spoken),
  ];
  if (out !== undefined) {
    const written = await writeOut(report, tickets, out, language);
    if (isFailure(written)) return refused(written.message);
    notes.push(
      words.written(out, written.sheet),
      ...lossText(words.notWritten(out), written.losses, spoken),
    );
  }
  return {
    stdout: options.isJson ? reportJson(report, language) : reportText(report, spoken),
    stderr: notes.join("\n"),
    exitCode: 0,
  };
};

/** Loads the workbook and Office.js only when something is to be written. */
async function writeOut(report: Report, tickets: TicketsFound, file: string, language: Language) {
  const { writeResults } = await import("./writeResults");
  return writeResults(report, { ...tickets, file, language });
}

const inShort = (months: readonly string[]): string =>
  months.length > 6 ? `${months[0]} … ${months.at(-1)}` : months.join(", ");
