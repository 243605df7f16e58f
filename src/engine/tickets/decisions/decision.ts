import { cellText } from "../cells";
import type { OpenQuestion } from "../question";

/** What was decided about a column before its cells are read. */
export interface Decision<Rules> {
  readonly rules: Rules;
  /** For the person who looks at the columns: "minutes", "scaleOfTen". */
  readonly notes: readonly string[];
  /** What only a person can tell. */
  readonly questions: readonly OpenQuestion[];
}

/** The first cell of a sample of which something is true, as text. */
export const exampleOf = <Cell>(
  sample: readonly Cell[],
  shows: (cell: Cell) => boolean,
): string => {
  const found = sample.find(shows);
  return cellText(found);
};
