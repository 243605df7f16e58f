import type { Field } from "../fields";
import type { ReadPart } from "./readSet";

/** Twelve months, of which four have no column of transfers: for those nothing is known of them. */
export function tellAboutMissingColumns(parts: readonly ReadPart[]): void {
  const headers = new Map<Field, string>();
  for (const { sheet } of parts)
    for (const { field, header } of sheet.used) if (!headers.has(field)) headers.set(field, header);
  for (const { readers, sheet, issues } of parts)
    for (const [field, column] of headers) {
      const has = readers.byField.has(field) || sheet.used.some((used) => used.field === field);
      if (has) continue;
      issues.add({
        code: "sheet.columnMissing",
        row: null,
        column,
        found: "",
        expected: column,
        handling: "treatedAsMissing",
      });
    }
}
