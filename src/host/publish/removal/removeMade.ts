import { inWorkbook } from "../../inWorkbook";
import { isDraftsRecord } from "../../report/draftsOnRecord";
import { done, type Result } from "../../result";
import { tableMade } from "../../rules/tablesMade";
import { listMade, made, type Made, type MadeKind, type MadeSheet } from "./listMade";

export interface Removed {
  readonly sheets: readonly string[];
  /** Sheets that stay because people put something of their own on them. */
  readonly kept: readonly string[];
  readonly protectedSheets: readonly string[];
}

/** Which results are ours, and which drafts; they go with the results. */
const isOfResults = (key: string): boolean => key === "KPI.results" || isDraftsRecord(key);

/**
 * Takes away what the add-in made, of the kinds a person chose [PUB8]. A sheet with cells of people's
 * own stays: of its table of rules only the table goes, a result stays whole. Tickets are never
 * touched. Everything goes in one batch; should Excel break that off, or its answer get lost, what is
 * left is looked at once more and goes then.
 */
export async function removeMade(kinds: ReadonlySet<MadeKind>): Promise<Result<Removed>> {
  const found = await listMade();
  if (!found.ok) return found;
  const chosen = chosenOf(found.value, kinds);
  let left = found.value;
  for (;;) {
    const removed = await removeOnce(kinds);
    if (removed.ok) return done(outcomeOf(chosen));
    const now = await listMade();
    if (!now.ok || sizeOf(now.value) === sizeOf(left)) return removed;
    left = now.value;
  }
}

const chosenOf = ({ sheets }: Made, kinds: ReadonlySet<MadeKind>): readonly MadeSheet[] =>
  sheets.filter(({ kind }) => kinds.has(kind));

const sizeOf = ({ sheets, settings }: Made): number => sheets.length + settings.length;

const isWhole = ({ hasOwn }: MadeSheet): boolean => !hasOwn;
/** Of which only the table of rules goes. */
const isShared = ({ hasOwn, isProtected }: MadeSheet): boolean => hasOwn && !isProtected;

const outcomeOf = (chosen: readonly MadeSheet[]): Removed => ({
  sheets: namesOf(chosen.filter(isWhole)),
  kept: namesOf(chosen.filter(isShared)),
  protectedSheets: namesOf(chosen.filter(({ hasOwn, isProtected }) => hasOwn && isProtected)),
});

const removeOnce = (kinds: ReadonlySet<MadeKind>): Promise<Result<void>> =>
  inWorkbook("", async (context) => {
    const found = await made(context);
    const chosen = chosenOf(found, kinds);
    const whole = chosen.filter(isWhole);
    const shared = chosen.filter(isShared);
    const { worksheets, tables, settings } = context.workbook;
    worksheets.load("items/id, items/visibility");
    await context.sync();

    const going = new Set(whole.map(({ sheetId }) => sheetId));
    const isLeft = ({ id, visibility }: Excel.Worksheet) =>
      visibility === "Visible" && !going.has(id);
    // A workbook keeps at least one sheet that can be seen.
    if (!worksheets.items.some(isLeft)) worksheets.add();
    // The ranking, by which the other sheets of a month are known, is the first of them and goes last.
    for (const id of [...going].reverse()) worksheets.getItem(id).delete();
    for (const { table } of shared) if (table !== null) tables.getItem(table).delete();
    const gone = new Set([...whole, ...shared].flatMap(({ table }) => table ?? []));
    for (const key of found.settings) if (goes(key, kinds, gone)) settings.getItem(key).delete();
    await context.sync();
    return done(undefined);
  });

function goes(key: string, kinds: ReadonlySet<MadeKind>, gone: ReadonlySet<string>): boolean {
  const table = tableMade(key);
  if (table !== null) return gone.has(table) || kinds.has("settings");
  return kinds.has(isOfResults(key) ? "results" : "settings");
}

const namesOf = (sheets: readonly MadeSheet[]): readonly string[] => [
  ...new Set(sheets.map(({ sheetName }) => sheetName)),
];
