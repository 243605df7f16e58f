import { kindOf } from "../../engine";
import type { TicketPlace, TicketSource } from "../../functions/handles";
import type { Area, Sheet } from "../book/Book";
import type { UniverBook } from "../book/UniverBook";

/** The grid's workbook, as the functions' handles need it: formulas run beside it, not in the pane. */
export const bookTickets = (book: UniverBook): TicketSource => ({
  async find(names, ids) {
    await book.formulasCalculated();
    const places = names.map((name, index) => placeOf(book, name) ?? placeOf(book, ids[index]));
    const missing = names.find((_, index) => !places[index]);
    if (missing !== undefined) return done({ kind: "missing", name: missing, known: known(book) });
    const found = places.filter((place) => place !== null);
    const tables = ruleTables(book);
    const rules = new Map(tables.map(({ name, sheet, area }) => [name, sheet.values(area)]));
    const ruleSheetIds = [...new Set(tables.map(({ sheet }) => sheet.id))];
    return done({ kind: "found", places: found, rules, ruleSheetIds });
  },
  async read({ places }) {
    return done(
      places.map(({ name, id }) => {
        const { sheet, area } = areaOf(book, id)!;
        return { name, cells: area ? sheet.values(area) : [], firstRow: (area?.row ?? 0) + 1 };
      }),
    );
  },
  watch: (onChange) =>
    book.on((event) => {
      if (event.type === "changed") {
        const { sheet, area } = event;
        onChange({ kind: "cells", tableId: null, sheetId: sheet.id });
        for (const table of sheet.tables())
          if (meets(table.area, area))
            onChange({ kind: "cells", tableId: table.id, sheetId: sheet.id });
      } else if (event.type === "calculated") {
        onChange({ kind: "calculated", sheetId: event.sheet.id });
      } else if (["added", "removed", "renamed"].includes(event.type)) onChange({ kind: "places" });
    }),
  recalculate: () => void book.recalculate(),
});

const done = <T>(value: T) => ({ ok: true, value }) as const;

function placeOf(book: UniverBook, nameOrId: string | undefined): TicketPlace | null {
  const held = nameOrId === undefined ? null : areaOf(book, nameOrId);
  if (!held) return null;
  const { kind, id, name, sheet, area } = held;
  return { kind, id, name, sheetId: sheet.id, rows: area?.rows ?? 0, columns: area?.columns ?? 0 };
}

interface Held {
  readonly kind: "table" | "sheet";
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Area | null;
}

function areaOf(book: UniverBook, nameOrId: string): Held | null {
  const table = book.table(nameOrId.trim());
  if (table) {
    const { id, name, sheet, area } = table;
    return { kind: "table", id, name, sheet, area };
  }
  const sheet = book.sheet(nameOrId.trim());
  if (!sheet) return null;
  return { kind: "sheet", id: sheet.id, name: sheet.name, sheet, area: sheet.usedArea() };
}

const known = (book: UniverBook): readonly string[] =>
  [...book.tables(), ...book.sheets()].map(({ name }) => name);

const ruleTables = (book: UniverBook) =>
  book
    .tables()
    .filter(({ name, sheet, area }) => kindOf(name, sheet.values({ ...area, rows: 1 })) !== null);

const meets = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
