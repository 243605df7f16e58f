import { isBlankRow, plainCell, type Cells } from "../cells";
import { fields } from "../fields";
import { headerCells, type FoundHeader } from "./findHeader";
import { recogniseHeader } from "./recogniseHeader";

/** A row is another table's header when it names so many fields, and they are most of its cells. */
const FEWEST_FIELDS = 3;

/** Only so many gaps of a table are looked behind. */
const MOST_GAPS = 1_000;

export interface TableEnd {
  /** The table's rows end before this one. */
  readonly end: number;
  /** The header of the table that follows; null: none does. */
  readonly nextHeader: number | null;
}

/** Says of a row, counted from the first below the header, that its date has been read. */
export type IsDated = (row: number) => boolean;

/**
 * Where a table ends: with the sheet, or with the header of another table below it. Where the same
 * header comes again, as in months pasted one under the other, the table goes on.
 *
 * @param isDated a row with a date is a ticket; of a million rows only few are left to be looked at.
 */
export function endOfTable(
  cells: Cells,
  header: FoundHeader,
  isDated: IsDated = () => false,
): TableEnd {
  const { row, from, to } = header;
  const probe = dateColumn(header);
  const isHeaderWord = rememberedHeaderWords();
  let gaps = 0;
  for (let next = row + 1; next < cells.length; next++) {
    if (isDated(next - row - 1)) continue;
    const date = probe === null ? undefined : cells[next]![probe];
    if (typeof date === "number" || (typeof date === "string" && startsWithDigit(date))) continue;
    const candidate =
      (isWord(date) && isHeaderWord(date)) ||
      (isBlankRow(cells[next - 1]!, from, to) && ++gaps <= MOST_GAPS);
    if (candidate && isOtherHeader(cells, next, header))
      return { end: withoutTitles(cells, next, header), nextHeader: next };
  }
  return { end: cells.length, nextHeader: null };
}

/** The first column of which the header may mean a moment; null: none does. */
export const dateColumn = (header: FoundHeader): number | null =>
  header.cells.find(({ reading }) =>
    reading.meanings.some(({ field }) => fields[field] === "moment"),
  )?.index ?? null;

/** Text without a digit. */
const isWord = (cell: unknown): cell is string =>
  typeof cell === "string" && cell !== "" && !/\d/.test(cell);

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** A column of dates says 无 a million times; what it means as a header is looked up once. */
function rememberedHeaderWords(): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let isHeader = known.get(word);
    if (isHeader === undefined) {
      isHeader = recogniseHeader(word).meanings.length > 0;
      if (known.size < MOST_WORDS) known.set(word, isHeader);
    }
    return isHeader;
  };
}

const MOST_WORDS = 1_000;

function isOtherHeader(cells: Cells, row: number, header: FoundHeader): boolean {
  const line = cells[row]!;
  if (isRepeatedHeader(line, header.cells)) return false;
  const filled = filledCells(line);
  const texts = line.filter((cell) => typeof plainCell(cell) === "string").length;
  if (filled < FEWEST_FIELDS || texts < filled) return false;
  const found = headerCells([line], 0, 0, line.length);
  const named = new Set(found.flatMap(({ reading }) => reading.meanings[0]?.field ?? []));
  return named.size >= FEWEST_FIELDS && 2 * named.size > filled;
}

/** The row says again what the header says. */
export function isRepeatedHeader(line: readonly unknown[], header: FoundHeader["cells"]): boolean {
  const same = header.filter(({ header: text, index }) => plainCell(line[index]) === text).length;
  return same > 0 && same >= 0.8 * header.length;
}

/** A title above the next table, and the gap before it, are not the table's. */
function withoutTitles(cells: Cells, nextHeader: number, { from, to }: FoundHeader): number {
  let end = nextHeader;
  while (end > 0 && filledCells(cells[end - 1]!) === 1) end--;
  return end > 0 && isBlankRow(cells[end - 1]!, from, to) ? end : nextHeader;
}

const filledCells = (line: readonly unknown[]): number =>
  line.filter((cell) => plainCell(cell) !== null).length;
