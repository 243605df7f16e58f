import { unquoted } from "../../criteria/quoted";
import { shownField } from "../../tickets/columnMap/fieldNamed";
import { fields, type Field, type FieldKind } from "../../tickets/fields";
import { recogniseHeader } from "../../tickets/headers/recogniseHeader";
import type { ColumnRef } from "../columnRef";

/**
 * The column that a person names [CUS3]: a field under any header by which sheets are recognised, in
 * either language, or by its id; `[header]` the sheet's own column as it stands, and so is a name
 * that is no field's. Null: no name.
 *
 * @param wanted kinds that make sense here; of several fields with one name the first of such a kind.
 */
export function columnNamed(
  name: string,
  wanted: (kind: FieldKind) => boolean = () => true,
): ColumnRef | null {
  const inBrackets = /^[[【](.*)[\]】]$/s.exec(name.trim())?.[1]?.trim();
  if (inBrackets !== undefined) return inBrackets === "" ? null : { header: inBrackets };
  const plain = (unquoted(name.trim()) ?? name).trim();
  if (plain === "") return null;
  const known = fieldsNamed(plain);
  const field = known.find((candidate) => wanted(fields[candidate])) ?? known[0];
  return field === undefined ? { header: plain } : { field };
}

/**
 * Headers that mean the opposite (无效 for valid) or only that something is there (升级次数) are not
 * the field: what people compare with them stands in the cells, not in the field.
 */
function fieldsNamed(name: string): readonly Field[] {
  const shown = shownField(name);
  if (shown) return [shown];
  return recogniseHeader(name)
    .meanings.filter(({ polarity }) => polarity === "same")
    .map(({ field }) => field);
}

export const kindOf = (column: ColumnRef): FieldKind | null =>
  "field" in column ? fields[column.field] : null;
