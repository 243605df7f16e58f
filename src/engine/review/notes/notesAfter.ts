import type { Metric } from "../../metrics/metric";
import { findColumns } from "../../ruleTables/ruleTable";
import type { RuleCell } from "../../ruleTables/writeRuleTable";
import { cellText, type Cells } from "../../tickets/cells";
import { notesTable, readNotes, type NoteColumn, type ReviewNote } from "./notesTable";

/** A note as it is written; the table gives it its row. */
export type NewNote = Omit<ReviewNote, "row">;

export type NoteChange =
  | { readonly kind: "added"; readonly note: NewNote }
  | { readonly kind: "rewritten"; readonly before: ReviewNote; readonly note: NewNote }
  | { readonly kind: "removed"; readonly before: ReviewNote };

export interface NoteWords {
  /** Of a column that the table lacks. */
  readonly header: (key: NoteColumn) => string;
  /** How the table names a metric. */
  readonly metric: (id: string) => string;
}

/**
 * `KPI_Notes` after a change [NOTE3]: every other row stays as it is, and so does what people keep in
 * columns of their own, beside the changed one too. Null: somebody else has changed or removed the
 * note meanwhile, and nothing is to be written over.
 */
export function notesAfter(
  old: Cells | null,
  change: NoteChange,
  words: NoteWords,
  metrics?: readonly Metric[],
): RuleCell[][] | null {
  const before = old?.[0]?.map(cellText) ?? [];
  const isThere = before.some((name) => name !== "");
  const found = findColumns(notesTable, before);
  const lacking = notesTable.columns.map(({ key }) => key).filter((key) => found[key] < 0);
  const header = [...(isThere ? before : []), ...lacking.map(words.header)];
  const columns = findColumns(notesTable, header);
  const lines = (isThere ? (old ?? []) : []).slice(1).map((line) => line.map(asItStands));

  if (change.kind !== "added") {
    const row = rowOf(change.before, old, metrics);
    if (row === null) return null;
    if (change.kind === "removed") lines.splice(row - 1, 1);
    else lines[row - 1] = written(lines[row - 1] ?? [], change.note, columns, words);
  } else lines.push(written([], change.note, columns, words));

  const kept = lines.filter((line) => line.some((cell) => cell !== null && cell !== ""));
  return [header, ...kept.map((line) => header.map((_, index) => line[index] ?? null))];
}

/** Where the note stands now; null: nowhere any more. */
function rowOf(
  note: ReviewNote,
  old: Cells | null,
  metrics: readonly Metric[] | undefined,
): number | null {
  const said = JSON.stringify({ ...note, row: 0 });
  const same = readNotes(old ?? [], notesTable.name, metrics).notes.filter(
    (other) => JSON.stringify({ ...other, row: 0 }) === said,
  );
  return (same.find(({ row }) => row === note.row) ?? same[0])?.row ?? null;
}

function written(
  line: readonly RuleCell[],
  { period, agent, metric, text, by, at }: NewNote,
  columns: Readonly<Record<NoteColumn, number>>,
  words: NoteWords,
): RuleCell[] {
  const cells = [...line];
  const named = metric === null ? null : words.metric(metric);
  const record = { period: period.label, agent, metric: named, note: text, by, at };
  for (const { key } of notesTable.columns) cells[columns[key]] = record[key];
  return Array.from(cells, (cell) => cell ?? null);
}

const asItStands = (cell: unknown): RuleCell =>
  typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string"
    ? cell
    : cellText(cell) || null;
