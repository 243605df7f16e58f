import { inWorkbook } from "../../inWorkbook";
import { isDraftsRecord } from "../../report/draftsOnRecord";
import { done, type Result } from "../../result";
import { tableMade } from "../../rules/tablesMade";
import { made, type MadeKind, type MadeSheet } from "./listMade";

export interface Removed {
  readonly sheets: readonly string[];
  /** Sheets that stay because people put something of their own on them. */
  readonly kept: readonly string[];
  readonly protectedSheets: readonly string[];
}

/** Which results are ours, and which drafts; they go with the results. */
const isOfResults = (key: string): boolean => key === "KPI.results" || isDraftsRecord(key);

/**
 * Takes away what the add-in made, of the kinds a person chose, in one batch [PUB8]. A sheet with
 * cells of people's own stays: of its table of rules only the table goes, a result stays whole.
 * Tickets are never touched.
 */
export const removeMade = (kinds: ReadonlySet<MadeKind>): Promise<Result<Removed>> =>
  inWorkbook("", async (context) => {
    const { sheets, settings } = await made(context);
    const chosen = sheets.filter(({ kind }) => kinds.has(kind));
    const whole = chosen.filter(({ hasOwn }) => !hasOwn);
    const shared = chosen.filter(({ hasOwn }) => hasOwn);
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/id, items/visibility");
    await context.sync();

    const going = new Set(whole.map(({ sheetId }) => sheetId));
    const isLeft = ({ id, visibility }: Excel.Worksheet) =>
      visibility === "Visible" && !going.has(id);
    // A workbook keeps at least one sheet that can be seen.
    if (!worksheets.items.some(isLeft)) worksheets.add();
    for (const id of going) worksheets.getItem(id).delete();
    const open = shared.filter(({ isProtected }) => !isProtected);
    for (const { table } of open) if (table !== null) tables.getItem(table).delete();
    const gone = new Set([...whole, ...open].flatMap(({ table }) => table ?? []));
    for (const key of settings)
      if (goes(key, kinds, gone)) context.workbook.settings.getItem(key).delete();
    await context.sync();
    return done({
      sheets: namesOf(whole),
      kept: namesOf(open),
      protectedSheets: namesOf(shared.filter(({ isProtected }) => isProtected)),
    });
  });

function goes(key: string, kinds: ReadonlySet<MadeKind>, gone: ReadonlySet<string>): boolean {
  const table = tableMade(key);
  if (table !== null) return gone.has(table) || kinds.has("settings");
  return kinds.has(isOfResults(key) ? "results" : "settings");
}

const namesOf = (sheets: readonly MadeSheet[]): readonly string[] => [
  ...new Set(sheets.map(({ sheetName }) => sheetName)),
];
