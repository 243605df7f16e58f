import { AnyTexts } from "./AnyTexts";
import { DurationReader } from "./DurationReader";
import { FlagReader } from "./FlagReader";
import { ColumnIssues, IssueList } from "./IssueList";
import { MomentReader } from "./MomentReader";
import { NumberedTexts } from "./NumberedTexts";
import { NumberReader } from "./NumberReader";
import { RatingReader } from "./RatingReader";
import { RepeatedIds } from "./RepeatedIds";
import { ShortTexts } from "./ShortTexts";
import { TextReader } from "./TextReader";

const kept: object[] = [];

/**
 * Holds one object of each class that reads cells, for good; nothing is read with it. With the last
 * object of a class V8 collects what it knows of the class, and the code that it optimised for it:
 * between two readings of a workbook that happens, and the next million rows began in the interpreter.
 */
export function keepReaders(): void {
  if (kept.length > 0) return;
  const states = { left: new Uint8Array(0), sheetRowOf: (row: number): number => row };
  const issues = new ColumnIssues(new IssueList(null), "", states);
  const moments = { order: null, zoneOffsetMinutes: 0, date1904: false };
  const durations = { unit: "minutes", clock: "hours", workingDays: false, goal: null } as const;
  kept.push(
    new TextReader(0, 0, issues),
    new MomentReader(0, 0, issues, moments),
    new DurationReader(0, 0, issues, durations),
    new RatingReader(0, 0, issues, { scale: "1-5", threeSteps: false }),
    new NumberReader(0, 0, issues, "count"),
    new FlagReader(0, 0, issues, "same", false),
    new RepeatedIds(),
    new NumberedTexts("", 0),
    new ShortTexts(),
    new AnyTexts(),
  );
}
