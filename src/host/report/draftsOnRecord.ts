import * as v from "valibot";

/**
 * The names of sheets that are there only while results are written, on record before they are made:
 * a pane that dies in the middle leaves them behind, and the next one knows them by it.
 */
const SETTING = "KPI.drafts";

const schema = v.object({ sheets: v.array(v.string()), at: v.number() });

export interface DraftsOnRecord {
  readonly sheets: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** Queue the record, in the same batch as what it tells of. */
export function noteDrafts(
  context: Excel.RequestContext,
  sheets: readonly string[],
  at = Date.now(),
): void {
  context.workbook.settings.add(SETTING, { sheets, at });
}

/** Queue the end of the record. Only a setting that is there can be deleted, so it is set first. */
export function clearDrafts(context: Excel.RequestContext): void {
  context.workbook.settings.add(SETTING, { sheets: [], at: 0 }).delete();
}

/** Queue the reading; call the answer after the next sync. */
export function loadDrafts(context: Excel.RequestContext): () => DraftsOnRecord | null {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
  return () => {
    const read = v.safeParse(schema, setting.isNullObject ? undefined : setting.value);
    return read.success ? read.output : null;
  };
}
