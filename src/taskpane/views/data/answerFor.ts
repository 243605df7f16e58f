import type { ColumnChoice, RecognisedColumn } from "../../../engine";
import { saidBy, type ColumnChange } from "../../state/data/columnChanges";

/** What was said of every sheet, and over it what was said of this one. */
export function answerFor(
  { header, sheet }: RecognisedColumn,
  choices: readonly ColumnChoice[],
): ColumnChange["said"] {
  const said = choices
    .filter((choice) => choice.header === header && [null, sheet].includes(choice.sheet))
    .toSorted((a, b) => Number(a.sheet !== null) - Number(b.sheet !== null));
  return Object.assign({}, ...said.map(saidBy)) as ColumnChange["said"];
}
