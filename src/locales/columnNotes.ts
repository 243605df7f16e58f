import type { ColumnMapWords } from "../engine";
import { fieldName } from "./fields";
import { functionWords } from "./functions";
import type { Language } from "./language";
import { ruleChoice } from "./rules";

/** A note of the reader in words; `insteadUsed:` carries the header of the column preferred to it. */
export function columnNote(note: string, language: Language): string {
  const { notes, insteadUsed } = functionWords[language];
  const [kind, ...header] = note.split(":");
  return notes[note] ?? (kind === "insteadUsed" ? insteadUsed(header.join(":")) : note);
}

/** What stands in the cells of KPI_Columns. */
export const columnMapWords = (language: Language): ColumnMapWords => ({
  field: (field) =>
    field === null ? ruleChoice("columnUsage", "unused", language) : fieldName(field, language),
  unit: (unit) => ruleChoice("columnUnit", unit, language),
  order: (order) => ruleChoice("columnOrder", order, language),
  meaning: (meaning) => ruleChoice("columnMeaning", meaning, language),
  note: (note) => columnNote(note, language),
});
