import {
  readTicketSheets,
  type ReadOptions,
  type ReadOutcome,
  type ReadTickets,
  type TicketSheet,
} from "../../engine";
import { cliWords } from "../../locales/cli";
import { issueSentence } from "../../locales/engine";
import type { Language } from "../../locales/language";
import type { BookContent } from "../book/content";
import { ticketSheetToTable } from "../files/ticketSheetToTable";
import { failure, isFailure, type Failure } from "./failure";
import { tableCells } from "./tableCells";

export interface TicketsFound {
  readonly kind: "tickets";
  /** With each ticket sheet as a table. */
  readonly content: BookContent;
  /** Names of the tables, in the order of the sheets asked for. */
  readonly tables: readonly string[];
  readonly read: ReadTickets;
}

/**
 * The tickets of a workbook, read as the pane reads them: each table's cells with its header row,
 * all of them as one set.
 *
 * @param sheetNames none: the sheet on which most columns are recognised.
 */
export function ticketsIn(
  content: BookContent,
  sheetNames: readonly string[],
  options: ReadOptions,
  language: Language,
): TicketsFound | Failure {
  const sheets: (TicketSheet & { readonly table: string })[] = [];
  let book = content;
  for (const name of sheetNames.length > 0 ? sheetNames : [undefined]) {
    const found = ticketSheet(book, name, options, language);
    if (isFailure(found)) return found;
    book = found.content;
    sheets.push(found.sheet);
  }
  const read = readTicketSheets(sheets, options);
  if (read.kind === "unreadable") return failure(refusals(read, language));
  return { kind: "tickets", content: book, tables: sheets.map(({ table }) => table), read };
}

function ticketSheet(
  content: BookContent,
  sheetName: string | undefined,
  options: ReadOptions,
  language: Language,
) {
  const words = cliWords[language];
  const found = ticketSheetToTable(content, sheetName, options);
  switch (found.kind) {
    case "noSheet": {
      const sheets = found.sheets.join(", ");
      return failure(
        sheetName === undefined ? words.noTicketSheet(sheets) : words.noSheet(sheetName, sheets),
      );
    }
    case "noTickets":
      return failure(refusals(found.outcome, language));
    case "table": {
      const sheet = found.content.sheets.find(({ name }) => name === found.sheet);
      const table = sheet?.tables?.find(({ name }) => name === found.table);
      if (!sheet || !table) throw new Error(`table ${found.table} is not on sheet ${found.sheet}`);
      return {
        content: found.content,
        sheet: { name: sheet.name, table: table.name, ...tableCells(sheet, table) },
      };
    }
  }
}

const refusals = ({ issues }: ReadOutcome, language: Language): string =>
  issues
    .filter(({ handling }) => handling === "sheetRefused")
    .map((issue) => issueSentence(issue, language))
    .join("\n");
