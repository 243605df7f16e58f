import Papa from "papaparse";

const CANDIDATES = [",", "\t", ";", "|"];
const LINES = 50;

/**
 * The separator that cuts most lines into the same number of fields, two at least; among equals the
 * one that makes more fields. A comma where none does: the file has one column.
 */
export function guessDelimiter(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, LINES * 2).join("\n");
  const scores = CANDIDATES.map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }));
  return scores.reduce((best, one) =>
    one.lines > best.lines || (one.lines === best.lines && one.fields > best.fields) ? one : best,
  ).delimiter;
}

/** How many lines have the commonest number of fields, and that number. */
function agreement(text: string, delimiter: string): { lines: number; fields: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: LINES, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [fields, lines] = [...counts].reduce(
    (best, one) => (one[1] > best[1] ? one : best),
    [1, 0],
  );
  return { lines, fields };
}
