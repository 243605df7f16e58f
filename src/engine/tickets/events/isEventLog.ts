import type { Repeat } from "../reading/RepeatedIds";
import { isStatusLog } from "./isStatusLog";
import { isSameRow } from "../reading/isSameRow";
import { cellsIn, partOf, type ReadSet } from "../sets/readSet";

/** A sheet of events repeats at least so large a share of its rows, and so many [choice]. */
const EVENT_SHARE = 0.2;
const EVENT_REPEATS = 20;

/**
 * Whether there is a row per event, as in ServiceNow's audit exports, rather than a row per ticket:
 * on the same sheet many ids come again, with other cells. Months that overlap are no events.
 */
export function isEventLog(set: ReadSet): boolean {
  const onSameSheet = ({ earlier, row }: Repeat): boolean =>
    set.parts.length === 1 || partOf(set, earlier) === partOf(set, row);
  const repeats = set.repeats.filter(onSameSheet);
  if (set.parts.some(({ sheet }) => isStatusLog(sheet.rows, sheet.used))) return true;
  if (repeats.length < EVENT_REPEATS || repeats.length < EVENT_SHARE * set.rowsWithId) return false;
  const looked = repeats.slice(0, 1_000);
  const copies = looked.filter(({ earlier, row }) =>
    isSameRow(cellsIn(set, earlier), cellsIn(set, row)),
  );
  return copies.length < looked.length / 2;
}
