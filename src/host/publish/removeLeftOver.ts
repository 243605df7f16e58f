import { inWorkbook } from "../inWorkbook";
import { clearDrafts, loadDrafts } from "../report/draftsOnRecord";
import { done, type Result } from "../result";

/** A pane that still writes is never so long about it; another person's may be at it now [choice]. */
const ABANDONED_AFTER_MS = 5 * 60_000;

/**
 * Takes away the unfinished sheets of panes that died while they wrote [PUB7]: those on record alone,
 * and only once nobody can be writing them any more.
 *
 * @returns the names of the sheets that went.
 */
export const removeLeftOver = (now = Date.now()): Promise<Result<readonly string[]>> =>
  inWorkbook("", async (context) => {
    const loaded = loadDrafts(context);
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const abandoned = loaded().filter(({ at }) => now - at >= ABANDONED_AFTER_MS);
    if (abandoned.length === 0) return done([]);

    const names = new Set(abandoned.flatMap((record) => record.sheets));
    const left = sheets.items.filter(({ name }) => names.has(name));
    for (const sheet of left) sheet.delete();
    for (const { key } of abandoned) clearDrafts(context, key);
    await context.sync();
    return done(left.map(({ name }) => name));
  });
