import type { Field } from "../fields";
import type { ReadOptions, SheetOptions } from "../ticketTable";
import type { ColumnAnswer, ColumnChoice, ColumnMap, SheetColumnMap } from "./columnChoice";

/** What a person's choices come to on one sheet; a choice for that sheet wins over one for all. */
export function columnsOf(map: ColumnMap, sheet: string | null): SheetColumnMap {
  if (!isChoices(map)) return { columnMap: map, answers: {} };
  const columnMap: Record<string, Field | null> = {};
  const answers: Record<string, ColumnAnswer> = {};
  const here = map.filter((choice) => choice.sheet === null || choice.sheet === sheet);
  for (const { header, field, ...said } of here.toSorted(byReach)) {
    const answer = Object.fromEntries(Object.entries(said).filter(([key]) => key !== "sheet"));
    if (field !== undefined) columnMap[header] = field;
    if (Object.keys(answer).length > 0) answers[header] = { ...answers[header], ...answer };
  }
  return { columnMap, answers };
}

export const optionsFor = (sheet: string | null, options: ReadOptions): SheetOptions => ({
  ...options,
  ...columnsOf(options.columnMap ?? {}, sheet),
});

export const isChoices = (map: ColumnMap | undefined): map is readonly ColumnChoice[] =>
  Array.isArray(map);

/** Choices for every sheet first, so that the sheet's own overwrite them. */
const byReach = (a: ColumnChoice, b: ColumnChoice): number =>
  Number(a.sheet !== null) - Number(b.sheet !== null);
