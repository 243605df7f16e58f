const MOST_CHARACTERS = { sheet: 31, table: 255 };

/** The name, or "name (2)", "name (3)" … as is free; Excel compares without regard to case. */
export const freeSheetName = (name: string, taken: Iterable<string>): string =>
  free(name, taken, MOST_CHARACTERS.sheet, (number) => ` (${number})`);

/** The name, or "name_2", "name_3" …; a table may not be called like a defined name either. */
export const freeTableName = (name: string, taken: Iterable<string>): string =>
  free(name, taken, MOST_CHARACTERS.table, (number) => `_${number}`);

function free(
  name: string,
  taken: Iterable<string>,
  most: number,
  ending: (number: number) => string,
): string {
  const lower = new Set([...taken].map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ending(number);
    const candidate = name.slice(0, most - end.length) + end;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
