import { inWorkbook } from "../inWorkbook";
import { problem } from "../problem";
import { frozenNow } from "../publish/frozenNow";
import { done, failed, type Result } from "../result";
import { clearDrafts, noteDrafts } from "./draftsOnRecord";
import { ledgerAsPlanned } from "./ledgerAsPlanned";
import { earlierOf, type Plan, type PlannedSheet } from "./plan";
import { loadLedger, saveLedger, type ResultEntry, type ResultLedger } from "./resultLedger";
import type { ResultSheet } from "./resultSheet";
import { writtenCells } from "./writtenCells";

/** Below half of what Excel on the web takes in one piece. */
const BLOCK_CELLS = 30_000;

/** A sheet to be written, and where. */
interface Draft {
  readonly sheet: ResultSheet;
  readonly planned: PlannedSheet;
  /** Of the new sheet, which it keeps under every name. */
  readonly id: string;
}

/** @returns the ids of the new sheets, in the order of the plan. */
export const addDrafts = (plan: Plan, signal?: AbortSignal): Promise<Result<readonly string[]>> =>
  inWorkbook(
    plan.sheets[0]?.draft.sheetName ?? "",
    async (context) => {
      const { worksheets } = context.workbook;
      noteDrafts(context, plan.record, draftNames(plan));
      const added = draftNames(plan).map((name) => worksheets.add(name).load("id"));
      await context.sync();
      return done(added.map(({ id }) => id));
    },
    { signal },
  );

/** What the drafts still need, in order; between two steps the writing can be cancelled. */
export function writingSteps(
  plan: Plan,
  ids: readonly string[],
  sheets: readonly ResultSheet[],
): readonly (() => Promise<Result<void>>)[] {
  const drafts = sheets.map((sheet, index): Draft => ({
    sheet,
    planned: plan.sheets[index]!,
    id: ids[index]!,
  }));
  return [
    ...drafts.flatMap((draft) => [
      ...blocksOf(draft.sheet).map(
        (block) => () => onDraft(plan, draft, (sheet) => writeBlock(sheet, draft.sheet, block)),
      ),
      ...draft.sheet.dressing.map(
        (dress) => () =>
          onDraft(plan, draft, (sheet) => dress(sheet, draft.planned.draft.tableName)),
      ),
    ]),
    () => notFrozen(plan),
    () => swap(plan, drafts),
    () => removeEarlier(plan, drafts),
  ];
}

interface Block {
  readonly firstRow: number;
  readonly rows: number;
}

const widthOf = ({ cells }: ResultSheet): number => cells[0]?.length ?? 1;

function blocksOf(sheet: ResultSheet): readonly Block[] {
  const { length } = sheet.cells;
  const most = Math.max(1, Math.floor(BLOCK_CELLS / widthOf(sheet)));
  const count = Math.ceil(length / most);
  return Array.from({ length: count }, (_, index) => {
    const firstRow = index * most;
    return { firstRow, rows: Math.min(most, length - firstRow) };
  });
}

function writeBlock(target: Excel.Worksheet, sheet: ResultSheet, { firstRow, rows }: Block): void {
  const area = target.getRangeByIndexes(firstRow, 0, rows, widthOf(sheet));
  const block = <Cell>(cells: readonly (readonly Cell[])[]): Cell[][] =>
    cells.slice(firstRow, firstRow + rows).map((row) => [...row]);
  if (sheet.formats) area.numberFormat = block(sheet.formats);
  area.values = block(sheet.cells);
}

/** One batch on an unfinished sheet; that it is still worked on is on record with it. */
const onDraft = (plan: Plan, { planned, id }: Draft, queue: (sheet: Excel.Worksheet) => void) =>
  inWorkbook(planned.draft.sheetName, async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    noteDrafts(context, plan.record, draftNames(plan));
    queue(context.workbook.worksheets.getItem(id));
    await context.sync();
    return done(undefined);
  });

/** Refused where somebody froze the month before this one is in place. */
export async function notFrozen({ period }: Pick<Plan, "period">): Promise<Result<void>> {
  if (period === null) return done(undefined);
  const frozen = await frozenNow(period.label);
  if (!frozen.ok) return frozen;
  return frozen.value ? failed(problem("monthFrozen", frozen.value.period)) : done(undefined);
}

/** The earlier results step aside and the drafts take their names and places, in one batch. */
const swap = (plan: Plan, drafts: readonly Draft[]) =>
  inWorkbook(
    plan.sheets[0]?.sheetName ?? "",
    async (context) => {
      const ledger = await ledgerAsPlanned(context, plan);
      if (!ledger) return failed(problem("resultChanged"));

      const { worksheets, tables } = context.workbook;
      for (const { earlier, aside } of plan.sheets) {
        if (!earlier) continue;
        tables.getItem(earlier.tableId).name = aside.tableName;
        worksheets.getItem(earlier.sheetId).name = aside.sheetName;
      }
      for (const { planned, id } of drafts) {
        tables.getItem(planned.draft.tableName).name = planned.tableName;
        worksheets.getItem(id).name = planned.sheetName;
      }
      takePlaces(drafts, worksheets);
      saveLedger(context, ledgerWith(plan, ledger, drafts));
      // From here on the earlier results are what a pane that dies would leave over.
      noteDrafts(context, plan.record, earlierNames(plan));
      await context.sync();
      return done(undefined);
    },
    { repeatable: true },
  );

/** Each before its predecessor; those placed already have moved the later ones on by one. */
function takePlaces(drafts: readonly Draft[], worksheets: Excel.WorksheetCollection): void {
  drafts
    .flatMap(({ planned: { earlier }, id }) => (earlier ? [{ id, place: earlier.position }] : []))
    .sort((a, b) => a.place - b.place)
    .forEach(({ id, place }, before) => (worksheets.getItem(id).position = place + before));
}

const draftNames = ({ sheets }: Plan): readonly string[] =>
  sheets.map(({ draft }) => draft.sheetName);

const earlierNames = ({ sheets, outdated }: Plan): readonly string[] => [
  ...sheets.flatMap(({ earlier, aside }) => (earlier ? [aside.sheetName] : [])),
  ...outdated.map(({ sheetName }) => sheetName),
];

function ledgerWith(
  { outdated, run }: Plan,
  ledger: ResultLedger,
  drafts: readonly Draft[],
): ResultLedger {
  const entries = new Map<string, ResultEntry>(ledger);
  for (const { key } of outdated) entries.delete(key);
  for (const { planned, sheet } of drafts)
    entries.set(planned.key, {
      table: planned.tableName,
      title: sheet.title,
      ...writtenCells(sheet),
      ...(sheet.part === "ranking" && run && { run }),
    });
  return entries;
}

/**
 * The earlier results go. Somebody who scored another month at the same moment may have written the
 * ledger without our entries.
 */
const removeEarlier = (plan: Plan, drafts: readonly Draft[]) =>
  inWorkbook(plan.sheets[0]?.earlier?.sheetName ?? "", async (context) => {
    const loaded = loadLedger(context);
    await context.sync();
    const ledger = loaded();
    if (drafts.some(({ planned }) => ledger.get(planned.key)?.table !== planned.tableName))
      saveLedger(context, ledgerWith(plan, ledger, drafts));
    for (const { sheetId } of earlierOf(plan))
      context.workbook.worksheets.getItem(sheetId).delete();
    clearDrafts(context, plan.record);
    await context.sync();
    return done(undefined);
  });
