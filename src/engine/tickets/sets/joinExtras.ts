import type { Column, NumberColumn, TextColumn } from "../columns";
import { joinNumbers, joinTexts, type PartColumn } from "./joinColumns";
import type { KeptRows } from "../reading/leftOut";
import type { ReadSet } from "./readSet";

/**
 * The columns of the user's own over all sheets. Where one sheet holds words and another numbers,
 * the numbers are the words they show.
 */
export function joinExtras(
  { parts }: ReadSet,
  kept: readonly KeptRows[],
): ReadonlyMap<string, TextColumn | NumberColumn> {
  const keys = new Set(parts.flatMap(({ extras }) => [...extras.keys()]));
  const joined = new Map<string, TextColumn | NumberColumn>();
  for (const key of keys) {
    const columns = parts.map(({ extras, rows }, part) => ({
      column: extras.get(key)?.column(kept[part]!) ?? null,
      size: kept[part]?.length ?? rows.length,
    }));
    const numbers = columns.every(({ column }) => column === null || column.kind === "number");
    joined.set(
      key,
      numbers
        ? joinNumbers(columns as readonly PartColumn<NumberColumn>[])
        : joinTexts(columns.map(({ column, size }) => ({ column: asTexts(column), size }))),
    );
  }
  return joined;
}

function asTexts(column: Column | null): TextColumn | null {
  if (column === null || column.kind === "text") return column;
  const words = [""];
  const codeOf = new Map<number, number>();
  const codes = Uint32Array.from(column.values, (value: number) => {
    if (Number.isNaN(value)) return 0;
    const known = codeOf.get(value);
    if (known !== undefined) return known;
    codeOf.set(value, words.length);
    return words.push(String(value)) - 1;
  });
  return { kind: "text", codes, words };
}
