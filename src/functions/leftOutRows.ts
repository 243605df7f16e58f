import type { Exclusion, Issue, ReadOutcome } from "../engine";
import { exclusionName } from "../locales/engine";
import { functionWords } from "../locales/functions";
import type { Language } from "../locales/language";
import type { Scalar } from "./answer";

export interface LeftOutRows {
  readonly rows: readonly Scalar[][];
  /** Left out as well, beyond the places that the reader keeps. */
  readonly more: number;
}

/**
 * Rows that are no tickets to the figures, and tickets whose rating does not count, each with its
 * cause; those that an issue tells of already and blank rows are not told again [FN11].
 */
export function leftOutRows(read: ReadOutcome, language: Language): LeftOutRows {
  if (read.kind !== "read") return { rows: [], more: 0 };
  const { handling } = functionWords[language];
  const told = new Set(read.issues.filter(isLeftOut).map(keyOf));
  const excluded = read.excluded.filter(({ reason }) => reason !== "blankRow");
  const left = [
    ...placesOf(excluded, handling.rowLeftOut),
    ...placesOf(read.ratingsLeftOut, handling.ratingLeftOut),
  ].filter(({ place }) => !told.has(keyOf(place)));
  const order = new Map(read.sheets.map(({ name }, index) => [name, index] as const));
  left.sort(
    ({ place: a }, { place: b }) => order.get(a.sheet)! - order.get(b.sheet)! || a.row - b.row,
  );
  return {
    rows: left.map(({ place: { sheet, row }, exclusion, done }) => [
      row,
      "",
      causeOf(exclusion, language),
      "",
      "",
      done,
      sheet ?? "",
    ]),
    more: [...excluded, ...read.ratingsLeftOut].reduce(
      (sum, { count, places }) => sum + count - places.length,
      0,
    ),
  };
}

const placesOf = (left: readonly Exclusion[], done: string) =>
  left.flatMap((exclusion) => exclusion.places.map((place) => ({ place, exclusion, done })));

const isLeftOut = ({ handling }: Issue): boolean => handling === "rowLeftOut";

const keyOf = ({ sheet, row }: { readonly sheet: string | null; readonly row: number | null }) =>
  `${sheet ?? ""}\n${row}`;

/** By what rule, where a person made one. */
const causeOf = ({ reason, rule }: Exclusion, language: Language): string => {
  const name = exclusionName(reason, language);
  return rule ? functionWords[language].issues.byRule(name, rule.text, rule.row) : name;
};
