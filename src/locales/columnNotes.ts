import type { ColumnMapWords } from "../engine";
import { fieldName } from "./fields";
import { functionWords } from "./functions";
import type { Language } from "./language";
import { ruleChoice } from "./rules";

/**
 * A note of the reader in words; `insteadUsed:` carries the header of the column preferred to it,
 * `scale:` that of the ratings.
 */
export function columnNote(note: string, language: Language): string {
  const { notes, insteadUsed, onScale } = functionWords[language];
  const [kind, ...rest] = note.split(":");
  const what = rest.join(":");
  if (kind === "insteadUsed") return insteadUsed(what);
  if (kind === "scale") return onScale(ruleChoice("columnScale", what, language));
  return notes[note] ?? note;
}

/** What stands in the cells of KPI_Columns. */
export const columnMapWords = (language: Language): ColumnMapWords => ({
  field: (field) =>
    field === null ? ruleChoice("columnUsage", "unused", language) : fieldName(field, language),
  unit: (unit) => ruleChoice("columnUnit", unit, language),
  scale: (scale) => ruleChoice("columnScale", scale, language),
  order: (order) => ruleChoice("columnOrder", order, language),
  meaning: (meaning) => ruleChoice("columnMeaning", meaning, language),
  note: (note) => columnNote(note, language),
});
