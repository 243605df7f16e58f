const LONGEST = 31;

/** A name that Excel allows for a sheet, as near to the wished one as possible, not among `taken`. */
export function sheetName(wished: string, taken: readonly string[] = []): string {
  const allowed =
    wished
      .replace(/[[\]:*?/\\]/g, "_")
      .replace(/^'+|'+$/g, "")
      .slice(0, LONGEST)
      .trim() || "Sheet1";
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = allowed;
  for (let n = 2; used.has(name.toLowerCase()); n += 1) {
    name = `${allowed.slice(0, LONGEST - 4)} (${n})`;
  }
  return name;
}
