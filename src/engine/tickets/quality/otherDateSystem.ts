import { DAYS_FROM_1904 } from "../../calendar/serial";
import type { ReadPart } from "../sets/readSet";
import { timeFieldsOf } from "../sets/timeFields";
import { momentText } from "../values/momentText";

/** Days before and after the time that a sheet is about, in which its tickets still may lie. */
const AROUND = 62;

/**
 * Tells of a sheet whose dates are all four years and a day away from what its name or its title
 * says, as those of a workbook are that counts its days from 1904. Without such a name nothing tells
 * 2021 from 2025; nothing is moved before a person has said so.
 */
export function tellAboutDateSystem({ readers, sheet, issues }: ReadPart): void {
  const { about, options } = sheet;
  if (about === null) return;
  const shift = options.date1904 ? -DAYS_FROM_1904 : DAYS_FROM_1904;
  const isNear = (moment: number): boolean =>
    moment >= about.from - AROUND && moment < about.to + AROUND;
  let example: number | null = null;
  for (const field of timeFieldsOf(sheet.grain))
    for (const moment of readers.moments.get(field)?.values ?? []) {
      if (!Number.isFinite(moment)) continue;
      if (isNear(moment) || !isNear(moment + shift)) return;
      example ??= moment;
    }
  if (example === null) return;
  issues.add({
    code: "sheet.dateSystem",
    row: null,
    column: null,
    found: momentText(example),
    expected: momentText(example + shift),
    handling: "kept",
  });
}
