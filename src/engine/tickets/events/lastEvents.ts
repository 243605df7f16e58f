import { ISSUES_KEPT, type Exclusion } from "../issue";
import { placeOf, readSet, type ReadSet } from "../sets/readSet";
import { isEventLog } from "./isEventLog";

/** A set in which a ticket has one row, and how many earlier events of tickets were passed over. */
export interface LastEvents {
  readonly set: ReadSet;
  readonly superseded: readonly Exclusion[];
}

/** An event log is read again without the events that later ones have superseded. */
export function lastEvents(set: ReadSet): LastEvents {
  if (!isEventLog(set)) return { set, superseded: [] };
  const earlier = new Set(set.repeats.map((repeat) => repeat.earlier));
  const sheets = set.parts.map(({ sheet, first }) => {
    const last = Array.from(sheet.rows.keys()).filter((row) => !earlier.has(first + row));
    const rows = last.map((row) => sheet.rows[row]!);
    return { ...sheet, rows, sheetRowOf: (row: number) => sheet.sheetRowOf(last[row]!) };
  });
  return {
    set: readSet(sheets),
    superseded: [
      {
        reason: "supersededEvent",
        count: earlier.size,
        places: [...earlier].slice(0, ISSUES_KEPT).map((row) => placeOf(set, row)),
      },
    ],
  };
}
