import type { Issue, Question, ReadOutcome, RecognisedColumn } from "../engine";
import { columnNote } from "../locales/columnNotes";
import { fieldName, issueExpected, issueProblem, questionSentence } from "../locales/engine";
import { functionWords } from "../locales/functions";
import type { Scalar } from "./answer";
import { languageArgument } from "./arguments/languageArgument";
import { inspectTickets } from "./arguments/ticketsArgument";
import { leftOutRows } from "./leftOutRows";
import { isProblem } from "./problem";
import { refusedSheet } from "./refusedSheet";

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
  // No header was found.
  if (read.columns.length === 0) return refusedSheet(read);
  const { columns: word } = functionWords[chosen];
  return [
    [word.header, word.field, word.confidence, word.notes, word.question, word.sheet],
    ...read.columns.map((column) => [
      column.header,
      column.field === null ? word.unused : fieldName(column.field, chosen),
      column.field === null ? "" : column.confidence,
      column.notes.map((note) => columnNote(note, chosen)).join(word.separator),
      questionsOf(column, read)
        .map((question) => questionSentence(question, chosen))
        .join(" "),
      column.sheet ?? "",
    ]),
  ];
}

/**
 * All in the ticket sheet that is not as it should be, and every row left out: row in the range, what is there, what was done.
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
    issueProblem(issue, chosen),
    issue.found,
    issueExpected(issue, chosen),
    handling[issue.handling],
    issue.sheet ?? "",
  ];
  const leftOut = leftOutRows(read, chosen);
  const listed = [...read.issues.map(row), ...leftOut.rows];
  const shown = listed.slice(0, issueLimit);
  const met = [...read.issueCounts.values()].reduce((sum, count) => sum + count, 0);
  const more = met - read.issues.length + leftOut.more + listed.length - shown.length;
  return [
    [word.row, word.column, word.problem, word.found, word.expected, word.handling, word.sheet],
    ...shown,
    ...(more > 0 ? [["", "", word.more(more), "", "", "", ""]] : []),
  ];
}

/** What a person would have to tell about a column; about the whole sheet at the first of them. */
const questionsOf = (
  { header, sheet, index }: RecognisedColumn,
  { questions, columns: all }: ReadOutcome,
): readonly Question[] =>
  questions.filter(
    (question) =>
      question.sheet === sheet &&
      (question.header === ""
        ? index === all.find((column) => column.sheet === sheet)?.index
        : question.header === header),
  );
