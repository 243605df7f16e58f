import type { Place } from "../issue";
import type { SheetRowOf } from "../reading/IssueList";
import { stretchOf } from "./stretchOf";
import type { ReadPart } from "./readSet";

/** The rows of one sheet, counted on from `first`. */
interface SheetStretch {
  readonly name: string | null;
  readonly first: number;
  readonly sheetRowOf: SheetRowOf;
}

/**
 * Where each row of the set stands. It is kept with the tickets, and so holds on to nothing of the
 * sheets' cells.
 */
export const placesOf = (parts: readonly ReadPart[]): ((row: number) => Place) =>
  placeIn(
    parts.map(({ sheet, states, first }) => ({
      name: sheet.name,
      first,
      sheetRowOf: states.sheetRowOf,
    })),
  );

const placeIn =
  (sheets: readonly SheetStretch[]) =>
  (row: number): Place => {
    const { name, first, sheetRowOf } = stretchOf(sheets, row);
    return { sheet: name, row: sheetRowOf(row - first) };
  };
