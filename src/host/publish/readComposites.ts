import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";
import { inWorkbook } from "../inWorkbook";
import { problem } from "../problem";
import { done, failed, type Result } from "../result";
import { monthsOnFile } from "./monthsOnFile";

/** A month may have been written in either. */
const languages: readonly Language[] = ["zh-CN", "en"];

/** Composites as a month's ranking shows them, by agent; null where the cell is blank. */
export const readComposites = (
  period: string,
): Promise<Result<ReadonlyMap<string, number | null>>> =>
  inWorkbook(period, async (context) => {
    const { ledger } = await monthsOnFile(context);
    const table = context.workbook.tables.getItemOrNullObject(ledger.get(period)?.table ?? "");
    await context.sync();
    if (table.isNullObject) return failed(problem("monthNotScored", period));
    const cells = table.getRange().load("values");
    await context.sync();

    const [header = [], ...rows] = cells.values as unknown[][];
    const at = (column: "agent" | "composite") =>
      header.findIndex((cell) =>
        languages.some((language) => reportWords(language).columns[column] === cell),
      );
    const [agent, composite] = [at("agent"), at("composite")];
    return done(
      new Map(
        rows.map((row) => {
          const value = row[composite];
          return [String(row[agent]), typeof value === "number" ? value : null] as const;
        }),
      ),
    );
  });
