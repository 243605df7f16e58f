import { readTickets, type Cells, type ReadOutcome } from "../../engine";
import { cliWords } from "../../locales/cli";
import { issueSentence } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { parseArea } from "../book/address";
import type { BookContent } from "../book/content";
import { ticketSheetToTable } from "../files/ticketSheetToTable";
import { failure, type Failure } from "./failure";

export interface TicketsFound {
  readonly kind: "tickets";
  /** With the ticket sheet as a table. */
  readonly content: BookContent;
  readonly sheet: string;
  readonly table: string;
  readonly read: Extract<ReadOutcome, { kind: "read" }>;
}

/** The tickets of a workbook, read as the pane reads them: the table's cells with its header row. */
export function ticketsIn(
  content: BookContent,
  sheetName: string | undefined,
  language: Language,
): TicketsFound | Failure {
  const words = cliWords[language];
  const found = ticketSheetToTable(content, sheetName);
  switch (found.kind) {
    case "noSheet": {
      const sheets = found.sheets.join(", ");
      return failure(
        sheetName === undefined ? words.noTicketSheet(sheets) : words.noSheet(sheetName, sheets),
      );
    }
    case "noTickets":
      return failure(refusals(found.outcome, found.sheet, language));
    case "table": {
      const { cells, firstRow } = tableCells(found.content, found.sheet, found.table);
      const read = readTickets(cells, { firstRow });
      if (read.kind === "unreadable") return failure(refusals(read, found.sheet, language));
      return { ...found, kind: "tickets", read };
    }
  }
}

const refusals = ({ issues }: ReadOutcome, sheet: string, language: Language): string =>
  issues
    .filter(({ handling }) => handling === "sheetRefused")
    .map((issue) => cliWords[language].sheetRefused(sheet, issueSentence(issue, language)))
    .join("\n");

function tableCells(
  content: BookContent,
  sheetName: string,
  tableName: string,
): { readonly cells: Cells; readonly firstRow: number } {
  const sheet = content.sheets.find(({ name }) => name === sheetName);
  const table = sheet?.tables?.find(({ name }) => name === tableName);
  const area = table && parseArea(table.area);
  if (!sheet || !area) throw new Error(`table ${tableName} is not on sheet ${sheetName}`);
  const cells = sheet.rows
    .slice(area.row, area.row + area.rows)
    .map((row) => row.slice(area.column, area.column + area.columns).map(valueOf));
  return { cells, firstRow: area.row + 1 };
}

const valueOf = (cell: BookContent["sheets"][number]["rows"][number][number]): unknown =>
  typeof cell === "object" ? (cell?.value ?? null) : cell;
