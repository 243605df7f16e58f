import type { IssueCode } from "../issue";

/** What could have stood in a cell, where that does not depend on the column or the row. */
const EXPECTED: Partial<Readonly<Record<IssueCode, string>>> = {
  "moment.unreadable": "2025-03-31 14:05",
  "moment.ambiguousOrder": "2025-03-31",
  "duration.unreadable": "1:30, 90 min",
  "duration.ambiguous": "90 min, 1 h 30 min",
  "duration.negative": "≥ 0",
  "duration.overYear": "≤ 366 d",
  "number.unreadable": "1234.5",
  "rating.unreadable": "1–5, ★★★★, 满意, Good",
  "rating.outsideScale": "1–5",
  "flag.unreadable": "是 / 否, yes / no",
};

export const expectedIn = (code: IssueCode): string => EXPECTED[code] ?? "";
