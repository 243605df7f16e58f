import type { Field } from "../fields";
import { isSameRow } from "../reading/isSameRow";
import { leftCode } from "../reading/leftOut";
import type { ReadPart, ReadSet } from "../sets/readSet";
import { momentText } from "../values/momentText";
import { numbersOf } from "./numbersOf";

/** Rows that differ in one of these are about different work. */
const APART: readonly Field[] = ["agent", "group", "channel", "product", "category"];

/**
 * A copy of an earlier row, cell by cell, is left out. Two different rows of an agent's day both
 * count, since somebody may work two shifts or shops, and are reported [choice].
 */
export function leaveOutRepeatedDays({ parts }: ReadSet): void {
  const seen = new Map<string, { readonly part: ReadPart; readonly row: number }[]>();
  for (const part of parts) {
    const keyOf = dayKeys(part);
    const days = numbersOf(part.readers, "day");
    const issues = part.readers.issues.get("agent")!;
    for (let row = 0; row < part.rows.length; row++) {
      if (part.states.left[row] !== 0) continue;
      const key = keyOf(row);
      const same = seen.get(key);
      if (same === undefined) {
        seen.set(key, [{ part, row }]);
        continue;
      }
      const copied = same.some((other) => isSameRow(other.part.rows[other.row]!, part.rows[row]!));
      const day = days?.[row] ?? NaN;
      const found =
        `${key.split("\u0000")[1]!} ${day > 0 ? momentText(day).slice(0, 10) : ""}`.trim();
      if (copied) {
        issues.add("ticket.identicalRow", row, found, "rowLeftOut");
        part.states.left[row] = leftCode("duplicate");
      } else {
        issues.add("day.twice", row, found, "kept");
        same.push({ part, row });
      }
    }
  }
}

/** Undated rows of two sheets have nothing in common: they may be of different months. */
function dayKeys({ readers, first }: ReadPart): (row: number) => string {
  const days = numbersOf(readers, "day");
  const texts = APART.map((field) => readers.text.get(field));
  return (row) => {
    const day = days?.[row] ?? NaN;
    const when = day > 0 ? String(day) : `?${String(first)}`;
    return [when, ...texts.map((text) => text?.words[text.codes[row]!] ?? "")].join("\u0000");
  };
}
