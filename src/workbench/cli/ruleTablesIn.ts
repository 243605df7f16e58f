import { kindOf, type Cells } from "../../engine";
import type { BookContent } from "../book/content";
import { tableCells } from "./tableCells";

/** The tables of rules of a workbook, by name; a text file has none. */
export const ruleTablesIn = ({ sheets }: BookContent): ReadonlyMap<string, Cells> =>
  new Map(
    sheets
      .flatMap((sheet) =>
        (sheet.tables ?? []).map((table) => [table.name, tableCells(sheet, table).cells] as const),
      )
      .filter(([name, cells]) => kindOf(name, cells) !== null),
  );
