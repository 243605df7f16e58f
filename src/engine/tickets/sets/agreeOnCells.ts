import { dateOrder } from "../decisions/dateOrder";
import { fields } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";
import type { DateOrder } from "../values/moment";
import type { OpenedSheet } from "./openSheet";

/** A column with fewer values is decided together with its namesakes on the other sheets [choice]. */
const ENOUGH = 20;

/**
 * What one sheet alone cannot decide, the others decide with it: the order of day and month where
 * all sheets that show one show the same, and units and scales of short columns by the values under
 * the same header on every sheet.
 */
export function agreeOnCells(sheets: readonly OpenedSheet[]): readonly OpenedSheet[] {
  if (sheets.length === 1) return sheets;
  const order = agreedOrder(sheets);
  const samples = jointSamples(sheets);
  return sheets.map((sheet) => ({
    ...sheet,
    options: order === null ? sheet.options : { dateOrder: order, ...sheet.options },
    used: sheet.used.map((column) =>
      column.sample.length >= ENOUGH || fields[column.field] === "moment"
        ? column
        : { ...column, sample: samples.get(nameOf(column)) ?? column.sample },
    ),
  }));
}

function agreedOrder(sheets: readonly OpenedSheet[]): DateOrder | null {
  const shown = sheets.flatMap(({ rows, used }) =>
    used
      .filter(({ field, sample }) => fields[field] === "moment" && sample.some(isText))
      .map(({ index }) => dateOrder(rows, index)),
  );
  const decided = new Set(shown.filter((order) => order !== null && order !== "either"));
  const [agreed] = decided;
  return decided.size === 1 && agreed !== "mixed" ? (agreed ?? null) : null;
}

function jointSamples(
  sheets: readonly OpenedSheet[],
): ReadonlyMap<string, AssignedColumn["sample"]> {
  const samples = new Map<string, AssignedColumn["sample"]>();
  for (const { used } of sheets)
    for (const column of used) {
      const name = nameOf(column);
      samples.set(name, [...(samples.get(name) ?? []), ...column.sample]);
    }
  return samples;
}

const nameOf = ({ field, header }: AssignedColumn): string => `${field}:${header}`;

const isText = (cell: unknown): boolean => typeof cell === "string";
