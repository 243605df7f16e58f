import Papa from "papaparse";

import { refused, type FileOutcome, type Loss } from "../fileOutcome";
import { sheetName } from "../sheetName";
import { trimmedRows } from "../trimmedRows";
import { decodeText } from "./decodeText";
import { guessDelimiter } from "./guessDelimiter";
import { textCell } from "./textCell";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Comma-, tab-, semicolon- or bar-separated text as a workbook of one sheet named for the file. */
export function readDelimited(name: string, bytes: Uint8Array): FileOutcome {
  const decoded = decodeText(bytes);
  if (decoded === null) return refused("notAWorkbook");
  const { text, delimiter } = separator(withOneLineEnd(decoded.text));
  if (text.trim() === "") return refused("empty");

  const parsed = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const rows = parsed.data;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MOST_ROWS) return refused("tooLarge", `${rows.length} rows`);
  if (columns > MOST_COLUMNS) return refused("tooLarge", `${columns} columns`);

  return {
    kind: "opened",
    content: {
      sheets: [
        {
          name: sheetName(name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "")),
          rows: trimmedRows(rows.map((row) => row.map(textCell))),
        },
      ],
    },
    losses: [...unclosedQuotes(parsed.errors), ...damagedCharacters(decoded.damaged)],
  };
}

/** Files put together from several sources mix line ends, and a lone CR would join two tickets. */
const withOneLineEnd = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Excel's own hint in the first line, "sep=;", wins. */
function separator(text: string): { text: string; delimiter: string } {
  const hint = /^sep=(.)\n/i.exec(text);
  return hint
    ? { text: text.slice(hint[0].length), delimiter: hint[1]! }
    : { text, delimiter: guessDelimiter(text) };
}

/** A quote that never closes swallows every line after it: that must not pass unseen. */
const unclosedQuotes = (errors: readonly Papa.ParseError[]): Loss[] =>
  errors
    .filter((error) => error.code === "MissingQuotes")
    .map((error) => ({ code: "unclosedQuote", name: String((error.row ?? 0) + 1) }));

const damagedCharacters = (count: number): Loss[] =>
  count === 0 ? [] : [{ code: "damagedCharacter", count }];
