import {
  findColumns,
  notesAfter,
  notesTable,
  type NoteChange,
  type NoteColumn,
  type Place,
} from "../../../engine";
import {
  cellsAt,
  goTo,
  writeRuleTable,
  type Result as HostResult,
  type Source,
} from "../../../host";
import { metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { ruleHeader } from "../../../locales/rules";
import { tableOf } from "../data/tableOf";
import type { Pane, Result } from "../pane";
import { readRules } from "../readRules";
import { placeName } from "../sourceKey";

/** "changed": somebody else changed the note meanwhile, and nothing was written over. */
export type NoteSaved = "saved" | "changed" | "failed";

/** What a reviewer can do about the month on view. */
export interface ReviewActions {
  /** Shows the row of the sheet that the month was scored from. */
  readonly showTicket: (place: Place) => Promise<void>;
  /** What the sheet calls these tickets; null where it has no column of ids, or cannot be asked. */
  readonly ticketIds: (places: readonly Place[]) => Promise<readonly (string | null)[]>;
  readonly saveNote: (change: NoteChange, language: Language) => Promise<NoteSaved>;
}

export interface ReviewSession {
  readonly state: () => Pane;
  readonly told: <T>(result: Promise<HostResult<T>>) => Promise<HostResult<T>>;
  readonly readRulesAgain: () => Promise<void>;
}

export function reviewActions({ state, told, readRulesAgain }: ReviewSession): ReviewActions {
  return {
    async showTicket(place) {
      const { result } = state();
      const source = result && sourceOf(result, place);
      if (source) await told(goTo(source, { row: place.row, column: null }));
    },
    async ticketIds(places) {
      const { result } = state();
      const ids = new Map<Place, string>();
      for (const [source, own] of result ? bySource(result, places) : []) {
        const column = idColumn(result!, source);
        if (column === null) continue;
        const cells = await cellsAt(
          source,
          own.map(({ row }) => ({ row, column })),
        );
        if (cells.ok) own.forEach((place, at) => ids.set(place, shown(cells.value[at])));
      }
      return places.map((place) => ids.get(place) || null);
    },
    async saveNote(change, language) {
      const found = await readRules();
      if (!found.ok) return "failed";
      const { rules } = found.value;
      const there = tableOf(rules, notesTable);
      const { metrics } = rules.rulebook;
      const header = (key: NoteColumn) => ruleHeader(notesTable.name, key, language);
      const metric = (id: string) => metricName(id, language, metrics);
      const cells = notesAfter(there?.cells ?? null, change, { header, metric }, metrics);
      if (cells === null) return "changed";
      const { title, about } = paneReviewWords[language].notes.table;
      const name = there?.name ?? notesTable.name;
      const formats = formatsOf(cells[0] ?? []);
      const written = await told(writeRuleTable({ name, title, about, cells, formats }));
      if (!written.ok) return "failed";
      await readRulesAgain();
      return "saved";
    },
  };
}

/** Of the columns as they stand; the moment is a date and a time. */
function formatsOf(header: readonly unknown[]): readonly (string | null)[] {
  const { at } = findColumns(notesTable, header);
  return header.map((_, index) => (index === at ? "yyyy-mm-dd hh:mm" : null));
}

/** Errors and blanks are no ids. */
const shown = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

const sourceOf = ({ tickets: { sources } }: Result, { sheet }: Place): Source | undefined =>
  sources.find((one) => placeName(one, sources) === sheet) ?? sources[0];

function bySource(result: Result, places: readonly Place[]): ReadonlyMap<Source, readonly Place[]> {
  const all = new Map<Source, Place[]>();
  for (const place of places) {
    const source = sourceOf(result, place);
    if (source) all.set(source, [...(all.get(source) ?? []), place]);
  }
  return all;
}

function idColumn({ tickets: { outcome, sources } }: Result, source: Source): number | null {
  const name = placeName(source, sources);
  const isHere = (sheet: string | null) => sheet === null || sheet === name;
  return (
    outcome.columns.find(({ field, sheet }) => field === "ticketId" && isHere(sheet))?.index ?? null
  );
}
