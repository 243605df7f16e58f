import type { Issue, ReadOutcome } from "../engine";
import { fieldName, issueSentence } from "../locales/engine";
import { functionWords } from "../locales/functions";
import type { Language } from "../locales/language";
import type { Scalar } from "./answer";
import { languageArgument } from "./arguments/languageArgument";
import { inspectTickets } from "./arguments/ticketsArgument";
import { isProblem } from "./problem";

/** Excel on the web drops a single result of more than 2,000,000 characters: some 100 a row. */
const issueLimit = 5000;

/**
 * How each column of the ticket sheet was understood, and how surely.
 * @customfunction COLUMNS
 * @helpurl https://localhost:3000/help.html#columns
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [language] Language of the answer, "zh" or "en"; left out: that of the ticket sheet.
 * @param [rules] Tables by which the sheet is read, for instance KPI_Columns[#All].
 * @returns {any[][]} A header row and a row for each column of the sheet.
 */
export function columns(tickets: unknown[][], language?: unknown, rules?: unknown[][][]) {
  const inspected = inspectTickets(tickets, rules);
  if (isProblem(inspected)) return inspected;
  const { read } = inspected;
  const chosen = languageArgument(language, read);
  if (isProblem(chosen)) return chosen;
  if (read.columns.length === 0) return refusal(read);
  const { columns: word } = functionWords[chosen];
  return [
    [word.header, word.field, word.confidence, word.notes],
    ...read.columns.map((column) => [
      column.header,
      column.field === null ? word.unused : fieldName(column.field, chosen),
      column.field === null ? "" : column.confidence,
      column.notes.map((note) => noteText(note, chosen)).join(word.separator),
    ]),
  ];
}

/**
 * Everything in the ticket sheet that is not as it should be: row within the range, what stands there, what was done.
 * @customfunction ISSUES
 * @helpurl https://localhost:3000/help.html#issues
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [language] Language of the answer, "zh" or "en"; left out: that of the ticket sheet.
 * @param [rules] Tables by which the sheet is read, for instance KPI_Columns[#All].
 * @returns {any[][]} A header row and a row for each problem; the header row alone if there is none.
 */
export function issues(tickets: unknown[][], language?: unknown, rules?: unknown[][][]) {
  const inspected = inspectTickets(tickets, rules);
  if (isProblem(inspected)) return inspected;
  const { read } = inspected;
  const chosen = languageArgument(language, read);
  if (isProblem(chosen)) return chosen;
  const { issues: word, handling } = functionWords[chosen];
  const row = (issue: Issue): Scalar[] => [
    issue.row ?? "",
    issue.column ?? "",
    issueSentence(issue, chosen),
    issue.found,
    handling[issue.handling],
  ];
  const shown = read.issues.slice(0, issueLimit);
  const met = [...read.issueCounts.values()].reduce((sum, count) => sum + count, 0);
  return [
    [word.row, word.column, word.problem, word.found, word.handling],
    ...shown.map(row),
    ...(met > shown.length ? [["", "", word.more(met - shown.length), "", ""]] : []),
  ];
}

/** A note of the reader in words; `insteadUsed:` carries the header of the column preferred to it. */
function noteText(note: string, language: Language): string {
  const { notes, insteadUsed } = functionWords[language];
  const [kind, ...header] = note.split(":");
  return notes[note] ?? (kind === "insteadUsed" ? insteadUsed(header.join(":")) : note);
}

/** A sheet in which no header was found has no columns to list. */
function refusal(read: ReadOutcome) {
  const issue = read.issues.find(({ handling }) => handling === "sheetRefused");
  if (!issue) throw new Error("a sheet without columns must say why");
  return { kind: "problem", code: "tickets", issue } as const;
}
