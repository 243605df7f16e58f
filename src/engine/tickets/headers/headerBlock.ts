import { plainCell, type Cells } from "../cells";

/** A header may take so many rows: titles of groups stand above the names of their columns. */
const MOST_ROWS = 3;

/** What a column is called, and the title of the group that it stands in. */
export interface ColumnTitle {
  readonly index: number;
  readonly name: string;
  /** "" where there is none, or where it stands above the whole table. */
  readonly group: string;
}

/**
 * The titles that a header ending in `row` gives its columns. Where Excel merges cells, only the
 * first of them holds the text: a title to the left stands above the columns that follow it, and a
 * name above an empty cell reaches down to it. Text only: a row with a number or a date is no header.
 */
export function columnTitles(
  cells: Cells,
  row: number,
  from: number,
  to: number,
): readonly ColumnTitle[] {
  const bottom = textsOf(cells, row, from, to);
  const above: (readonly string[])[] = [];
  let below = bottom;
  for (let upper = row - 1; upper >= 0 && above.length < MOST_ROWS - 1; upper--) {
    const titles = textsOf(cells, upper, from, to);
    if (titles === null || below === null || !standsAbove(titles, below)) break;
    above.push(titles);
    below = titles;
  }
  if (bottom === null) return namesOnly(cells, row, from, to);

  return bottom.flatMap((text, at) => {
    const name = text || above.map((titles) => titles[at] ?? "").find((title) => title !== "");
    if (name === undefined || name === "") return [];
    const group = text === "" ? "" : groupAbove(above, bottom, at);
    return [{ index: from + at, name, group }];
  });
}

/** Null: the row holds something that is not text, or nothing at all. */
function textsOf(cells: Cells, row: number, from: number, to: number): readonly string[] | null {
  const texts: string[] = [];
  for (let index = from; index < to; index++) {
    const cell = plainCell(cells[row]?.[index]);
    if (cell !== null && typeof cell !== "string") return null;
    texts.push(cell ?? "");
  }
  return texts.some((text) => text !== "") ? texts : null;
}

/** A header row that holds numbers, years for instance, still names its other columns. */
function namesOnly(cells: Cells, row: number, from: number, to: number): ColumnTitle[] {
  const titles: ColumnTitle[] = [];
  for (let index = from; index < to; index++) {
    const cell = plainCell(cells[row]?.[index]);
    if (typeof cell === "string") titles.push({ index, name: cell, group: "" });
  }
  return titles;
}

/**
 * Whether the upper row groups the lower one: each upper text either stands above an empty cell, or
 * is followed by an empty one whose column the lower row names. Rows of a table do not.
 */
function standsAbove(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.every(
    (title, at) =>
      title === "" ||
      (lower[at] ?? "") === "" ||
      (at + 1 < upper.length && upper[at + 1] === "" && (lower[at + 1] ?? "") !== ""),
  );
}

/** The nearest title that spans some columns, but not the whole table. */
function groupAbove(
  above: readonly (readonly string[])[],
  bottom: readonly string[],
  at: number,
): string {
  for (const titles of above) {
    let start = at;
    while (start >= 0 && (titles[start] ?? "") === "") start--;
    // What stands above an empty cell is that column's name.
    if ((bottom[start] ?? "") === "") continue;
    if (titles.filter((title) => title !== "").length > 1) return titles[start]!;
  }
  return "";
}
