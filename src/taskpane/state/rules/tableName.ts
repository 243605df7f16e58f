import { profileTable } from "../../../engine";

/** Excel takes no longer name for a table. */
const LONGEST = 255;

/** A name for a profile's Excel table: letters of any script, figures and underscores; free. */
export function tableNameFor(name: string, taken: readonly string[]): string {
  const word = name
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
  const first = `${profileTable.name}${word || "1"}`.slice(0, LONGEST - 4);
  return firstFree(first, taken, (stem, number) => `${stem}_${number}`);
}

/** "Regular operation 2": a name that no profile bears yet. */
export const copyNameOf = (name: string, taken: readonly string[]): string =>
  firstFree(name, [name, ...taken], (stem, number) => `${stem} ${number}`);

/** What a table's name says by itself: "Profile_Regular_2" is "Regular 2". */
export const nameOfTable = (table: string): string =>
  table
    .replace(new RegExp(`^${profileTable.name}`, "i"), "")
    .replaceAll("_", " ")
    .trim() || table;

function firstFree(
  stem: string,
  taken: readonly string[],
  numbered: (stem: string, number: number) => string,
): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = stem;
  for (let number = 2; known.has(name.toLowerCase()); number++) name = numbered(stem, number);
  return name;
}
