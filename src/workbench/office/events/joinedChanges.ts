import type { Area, ChangeSource, Sheet } from "../../book/Book";
import { bounding, cellCount, intersection } from "../objects/areas";

export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly source: ChangeSource;
}

/**
 * One change where several followed on one another and together fill a rectangle: writing a
 * column cell by cell is told once. Changes with gaps between them stay apart.
 */
export function joinedChanges(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const area =
      last && last.sheet.id === change.sheet.id && last.source === change.source
        ? filled(last.area, change.area)
        : null;
    if (area === null) joined.push(change);
    else joined[joined.length - 1] = { ...change, area };
  }
  return joined;
}

/** The rectangle that two areas fill together, or null where they do not. */
function filled(a: Area, b: Area): Area | null {
  const both = bounding(a, b);
  const common = intersection(a, b);
  const covered = cellCount(a) + cellCount(b) - (common === null ? 0 : cellCount(common));
  return cellCount(both) === covered ? both : null;
}
