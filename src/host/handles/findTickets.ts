import type { Cells } from "../../engine";
import { inWorkbook } from "../inWorkbook";
import { done, type Result } from "../result";
import { readRuleTables } from "../rules/readRuleTables";

/** A table or a sheet that formulas read tickets from. */
export interface TicketPlace {
  readonly kind: "table" | "sheet";
  /** Stays when it is renamed. */
  readonly id: string;
  readonly name: string;
  /** The sheet it stands on, or is. */
  readonly sheetId: string;
  /** With the header row. */
  readonly rows: number;
  readonly columns: number;
}

export interface TicketsFound {
  readonly kind: "found";
  readonly places: readonly TicketPlace[];
  /** The workbook's tables of rules by name, with their header rows. */
  readonly rules: ReadonlyMap<string, Cells>;
  /** The sheets that these stand on. */
  readonly ruleSheetIds: readonly string[];
}

/** There is no table or sheet of that name. */
export interface TicketsMissing {
  readonly kind: "missing";
  readonly name: string;
  /** The tables and sheets there are. */
  readonly known: readonly string[];
}

/**
 * Tables or sheets by name, whatever the case, tables before sheets; one that was renamed by the id
 * it had. A name that another table has taken in the meantime means that other one.
 *
 * @param ids of the places found last, in the order of the names; empty at first.
 */
export async function findTickets(
  names: readonly string[],
  ids: readonly string[],
  isRules: (name: string, header: readonly unknown[]) => boolean,
): Promise<Result<TicketsFound | TicketsMissing>> {
  const places = await findPlaces(names, ids);
  if (!places.ok) return places;
  const missing = names.find((_, index) => !places.value.found[index]);
  if (missing !== undefined)
    return done({ kind: "missing", name: missing, known: places.value.known });

  const tables = await readRuleTables(isRules);
  if (!tables.ok) return tables;
  const rules = new Map(tables.value.map(({ name, cells }) => [name, cells] as const));
  const found = places.value.found.filter((place) => place !== null);
  const { sheetIds } = places.value;
  const ruleSheetIds = [...new Set(tables.value.map((table) => sheetIds.get(table.sheetName)!))];
  return done({ kind: "found", places: found, rules, ruleSheetIds });
}

const findPlaces = (names: readonly string[], ids: readonly string[]) =>
  inWorkbook(names.join(", "), async (context) => {
    const { workbook } = context;
    const tables = workbook.tables.load("items/id, items/name, items/worksheet/id");
    const sheets = workbook.worksheets.load("items/id, items/name");
    await context.sync();

    const held = names.map((name, index): Held | null => {
      const isNamed = (one: { readonly name: string }) => sameName(one.name, name);
      const table =
        tables.items.find(isNamed) ??
        (sheets.items.some(isNamed) ? undefined : tables.items.find(({ id }) => id === ids[index]));
      if (table) return { kind: "table", item: table, sheetId: table.worksheet.id };
      const sheet = sheets.items.find(isNamed) ?? sheets.items.find(({ id }) => id === ids[index]);
      return sheet ? { kind: "sheet", item: sheet, sheetId: sheet.id } : null;
    });
    const areas = held.map((one) => {
      if (!one) return null;
      const range =
        one.kind === "table" ? one.item.getRange() : one.item.getUsedRangeOrNullObject(true);
      return range.load("rowCount, columnCount");
    });
    await context.sync();
    const found = held.map((one, index): TicketPlace | null => {
      if (!one) return null;
      const { kind, item, sheetId } = one;
      const area = areas[index];
      const isEmpty = !area || area.isNullObject;
      const size = isEmpty ? empty : { rows: area.rowCount, columns: area.columnCount };
      return { kind, id: item.id, name: item.name, sheetId, ...size };
    });
    const known = [...tables.items, ...sheets.items].map(({ name }) => name);
    const sheetIds = new Map(sheets.items.map(({ name, id }) => [name, id] as const));
    return done({ found, known, sheetIds });
  });

type Held =
  | { readonly kind: "table"; readonly item: Excel.Table; readonly sheetId: string }
  | { readonly kind: "sheet"; readonly item: Excel.Worksheet; readonly sheetId: string };

const empty = { rows: 0, columns: 0 };

const sameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.trim().toLowerCase();
