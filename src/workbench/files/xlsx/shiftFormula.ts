import { colToLetter } from "hucre/xlsx";

import { formulaTokens } from "./formulaTokens";

/**
 * The formula as it reads in a cell so many rows and columns away: relative references move, absolute
 * ones ($) stay. Files store a filled-down formula once ("shared") and leave this to the reader.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const next = tokens[index + 1]?.text;
      if (kind === "rows")
        return text.replace(/(\$?)(\d+)/g, (_, fixed: string, row: string) =>
          fixed ? `$${row}` : String(Number(row) + rows),
        );
      if (kind !== "word" || next === "(" || next === "!") return text;
      const columnsOnly = next === ":" || tokens[index - 1]?.text === ":";
      return shiftReference(text, rows, columns, columnsOnly);
    })
    .join("");
}

function shiftReference(text: string, rows: number, columns: number, columnsOnly: boolean): string {
  const [, columnFixed, column, rowFixed, row] =
    /^(\$?)([A-Za-z]{1,3})(?:(\$?)(\d{1,7}))?$/.exec(text) ?? [];
  if (column === undefined || (row === undefined && !columnsOnly)) return text;
  const movedColumn = columnFixed ? column : moveColumn(column, columns);
  if (row === undefined) return `${columnFixed}${movedColumn}`;
  return `${columnFixed}${movedColumn}${rowFixed}${rowFixed ? row : Number(row) + rows}`;
}

function moveColumn(letters: string, by: number): string {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return colToLetter(number - 1 + by);
}
