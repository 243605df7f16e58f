import type { ColumnChoice, RecognisedColumn } from "../../../engine";

/** What was said of every sheet, and over it what was said of this one. */
export function answerFor(
  { header, sheet }: RecognisedColumn,
  choices: readonly ColumnChoice[],
): Partial<ColumnChoice> {
  const said = choices
    .filter((choice) => choice.header === header && [null, sheet].includes(choice.sheet))
    .toSorted((a, b) => Number(a.sheet !== null) - Number(b.sheet !== null));
  const { header: _header, sheet: _sheet, ...answer } = Object.assign({}, ...said) as ColumnChoice;
  return answer;
}
