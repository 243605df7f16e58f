import type { Field } from "../fields";
import type { ReadPart } from "../sets/readSet";
import { numbersOf } from "./numbersOf";

const PARTS: readonly (readonly [part: Field, whole: Field])[] = [
  ["goodRatings", "ratings"],
  ["badRatings", "ratings"],
  ["callsAnswered", "callsOffered"],
];

/** A part that is larger than its whole is missing, and reported: no share is above 1. */
export function refuseImpossibleCounts({ readers, rows, sheet }: ReadPart): void {
  for (const [part, whole] of PARTS) {
    const parts = numbersOf(readers, part);
    const wholes = numbersOf(readers, whole);
    const header = sheet.used.find(({ field }) => field === whole)?.header ?? "";
    if (parts === null || wholes === null) continue;
    for (let row = 0; row < rows.length; row++) {
      if (!(parts[row]! > wholes[row]!)) continue;
      const expected = `≤ ${String(wholes[row])} (${header})`;
      const issues = readers.issues.get(part)!;
      issues.add("count.partOverWhole", row, parts[row], "treatedAsMissing", expected);
      parts[row] = NaN;
    }
  }
}
