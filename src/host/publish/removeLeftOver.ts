import { inWorkbook } from "../inWorkbook";
import { clearDrafts, loadDrafts } from "../report/draftsOnRecord";
import { done, type Result } from "../result";

/** A pane that still writes is never so long about it; another person's may be at it now [choice]. */
const ABANDONED_AFTER_MS = 5 * 60_000;

/**
 * Takes away the unfinished sheets of a pane that died while it wrote [PUB7]: those on record alone,
 * and only once nobody can be writing them any more.
 *
 * @returns the names of the sheets that went.
 */
export const removeLeftOver = (now = Date.now()): Promise<Result<readonly string[]>> =>
  inWorkbook("", async (context) => {
    const loaded = loadDrafts(context);
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const drafts = loaded();
    if (!drafts || now - drafts.at < ABANDONED_AFTER_MS) return done([]);

    const left = sheets.items.filter(({ name }) => drafts.sheets.includes(name));
    for (const sheet of left) sheet.delete();
    clearDrafts(context);
    await context.sync();
    return done(left.map(({ name }) => name));
  });
