import { dayOfSerial } from "../../calendar/serial";
import type { Cells } from "../cells";
import { dateOrders } from "../decisions/dateOrders";
import { durationUnit } from "../decisions/durationUnit";
import { ratingScale } from "../decisions/ratingScale";
import { shareWhole } from "../decisions/shareWhole";
import { fields, type Field } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";
import { addWhatSheetSays } from "../grain/addWhatSheetSays";
import { dayOfRow } from "../grain/dayOfRow";
import type { Days } from "../grain/days";
import type { SheetOptions } from "../ticketTable";
import type { ColumnReader } from "./columnReader";
import { DurationReader } from "./DurationReader";
import { FlagReader } from "./FlagReader";
import { ColumnIssues, type IssueList, type RowStates } from "./IssueList";
import { MomentReader, type MomentColumnRules } from "./MomentReader";
import { NumberReader } from "./NumberReader";
import { RatingReader } from "./RatingReader";
import { ShareReader } from "./ShareReader";
import { TextReader } from "./TextReader";

/** Asia/Shanghai [choice]. */
const DEFAULT_ZONE_MINUTES = 480;

export interface Readers {
  readonly all: readonly ColumnReader[];
  readonly text: ReadonlyMap<Field, TextReader>;
  readonly moments: ReadonlyMap<Field, MomentReader>;
  readonly flags: ReadonlyMap<Field, FlagReader>;
  readonly byField: ReadonlyMap<Field, ColumnReader>;
  readonly issues: ReadonlyMap<Field, ColumnIssues>;
  /** What the cells decided, by field. */
  readonly notes: ReadonlyMap<Field, readonly string[]>;
}

/** A reader for each used column, with what its cells decide settled beforehand. */
export function makeReaders(
  columns: readonly AssignedColumn[],
  rows: Cells,
  states: RowStates,
  issueList: IssueList,
  options: SheetOptions,
): Readers {
  const size = rows.length;
  const text = new Map<Field, TextReader>();
  const moments = new Map<Field, MomentReader>();
  const flags = new Map<Field, FlagReader>();
  const byField = new Map<Field, ColumnReader>();
  const issuesOf = new Map<Field, ColumnIssues>();
  const notes = new Map<Field, readonly string[]>();
  const orderOf = dateOrders(columns, rows, options.dateOrder);

  for (const column of columns) {
    const { field, index, sample, polarity, reading } = column;
    const kind = fields[field];
    const issues = new ColumnIssues(issueList, column.header, states);
    issuesOf.set(field, issues);
    const decided: string[] = [...column.notes];

    switch (kind) {
      case "id":
      case "unread":
        break;
      case "text": {
        const reader = new TextReader(size, index, issues);
        text.set(field, reader);
        byField.set(field, reader);
        break;
      }
      case "moment": {
        const order = orderOf(field);
        if (order.note !== null) decided.push(order.note);
        const reader = new MomentReader(size, index, issues, {
          order: order.order,
          zoneOffsetMinutes: options.zoneOffsetMinutes ?? DEFAULT_ZONE_MINUTES,
          date1904: options.date1904 ?? false,
          ...(field === "day" && { parse: dayParser(options.days) }),
        });
        moments.set(field, reader);
        byField.set(field, reader);
        break;
      }
      case "duration": {
        const unit = durationUnit(reading.unit, sample);
        decided.push(unit === "unknown" ? "minutes?" : unit);
        byField.set(field, new DurationReader(size, index, issues, unit));
        break;
      }
      case "rating": {
        const scale = ratingScale(reading.scale, sample);
        if (scale.top === 10) decided.push("scaleOfTen");
        if (scale.threeSteps) decided.push("threeSteps");
        byField.set(field, new RatingReader(size, index, issues, scale));
        break;
      }
      case "share": {
        const whole = shareWhole(reading.unit, sample);
        decided.push(whole === 100 ? "percent" : "fraction");
        byField.set(field, new ShareReader(size, index, issues, whole));
        break;
      }
      case "number":
      case "count": {
        const numbers = field === "recommendation" ? "recommendation" : kind;
        byField.set(field, new NumberReader(size, index, issues, numbers, polarity));
        break;
      }
      case "flag": {
        if (polarity !== "same")
          decided.push(polarity === "opposite" ? "yesMeansNo" : "anyMeansYes");
        const reader = new FlagReader(size, index, issues, polarity, field === "overdue");
        flags.set(field, reader);
        byField.set(field, reader);
        break;
      }
    }
    notes.set(field, decided);
  }
  if (options.grain === "agentDay") addWhatSheetSays(byField, moments, columns, size, options);
  return { all: [...byField.values()], text, moments, flags, byField, issues: issuesOf, notes };
}

/** A month without a year is of the year that the sheet is about. */
const dayParser = (days: Days | undefined): NonNullable<MomentColumnRules["parse"]> => {
  const year = days && dayOfSerial(days.from).year;
  return (cell, rules) => dayOfRow(cell, { ...rules, year: year ?? null });
};
