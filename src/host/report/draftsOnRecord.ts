import * as v from "valibot";

/**
 * The names of sheets that are there only while results are written, on record before they are made:
 * a pane that dies in the middle leaves them behind, and the next one knows them by it. Each writing
 * keeps a record of its own, so that two at once do not forget each other's sheets.
 */
const PREFIX = "KPI.drafts";

const schema = v.object({ sheets: v.array(v.string()), at: v.number() });

export interface DraftsOnRecord {
  /** Key of the workbook setting. */
  readonly key: string;
  readonly sheets: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

export const isDraftsRecord = (key: string): boolean =>
  key === PREFIX || key.startsWith(`${PREFIX}.`);

/** Of the writing with this mark. */
export const draftsRecord = (mark: string): string => `${PREFIX}.${mark}`;

/** Queue the record, in the same batch as what it tells of. */
export function noteDrafts(
  context: Excel.RequestContext,
  key: string,
  sheets: readonly string[],
  at = Date.now(),
): void {
  context.workbook.settings.add(key, { sheets, at });
}

/** Queue the end of a record. Only a setting that is there can be deleted, so it is set first. */
export function clearDrafts(context: Excel.RequestContext, key: string): void {
  context.workbook.settings.add(key, { sheets: [], at: 0 }).delete();
}

/** Queue the reading; call the answer after the next sync. What is no record of ours is passed over. */
export function loadDrafts(context: Excel.RequestContext): () => readonly DraftsOnRecord[] {
  const settings = context.workbook.settings.load("items/key, items/value");
  return () =>
    settings.items.flatMap(({ key, value }) => {
      const read = v.safeParse(schema, value as unknown);
      return isDraftsRecord(key) && read.success ? [{ key, ...read.output }] : [];
    });
}
