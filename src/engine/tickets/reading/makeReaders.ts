import { dayOfSerial } from "../../calendar/serial";
import type { Cells } from "../cells";
import type { ColumnAnswer } from "../columnMap/columnChoice";
import { dateOrders } from "../decisions/dateOrders";
import type { Decision } from "../decisions/decision";
import { durationRules } from "../decisions/durationRules";
import { ratingScale } from "../decisions/ratingScale";
import { shareUnit } from "../decisions/shareUnit";
import { fields, type Field } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";
import { addWhatSheetSays } from "../grain/addWhatSheetSays";
import { dayOfRow } from "../grain/dayOfRow";
import type { Days } from "../grain/days";
import type { ColumnQuestion } from "../question";
import type { SheetOptions } from "../ticketTable";
import type { ColumnReader } from "./columnReader";
import { DurationReader, missedGoals } from "./DurationReader";
import { FlagReader } from "./FlagReader";
import { ColumnIssues, type IssueList, type RowStates } from "./IssueList";
import { MomentReader, type MomentColumnRules } from "./MomentReader";
import { NumberReader } from "./NumberReader";
import { RatingReader } from "./RatingReader";
import { ShareReader } from "./ShareReader";
import { TextReader } from "./TextReader";

/** Asia/Shanghai [choice]. */
export const DEFAULT_ZONE_MINUTES = 480;

export interface Readers {
  readonly all: readonly ColumnReader[];
  readonly text: ReadonlyMap<Field, TextReader>;
  readonly moments: ReadonlyMap<Field, MomentReader>;
  readonly flags: ReadonlyMap<Field, FlagReader>;
  readonly byField: ReadonlyMap<Field, ColumnReader>;
  readonly issues: ReadonlyMap<Field, ColumnIssues>;
  /** What the cells decided, by field. */
  readonly notes: ReadonlyMap<Field, readonly string[]>;
  /** What only a person can tell of the cells. */
  readonly questions: readonly ColumnQuestion[];
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
  const questions: ColumnQuestion[] = [];
  const orderOf = dateOrders(columns, rows, options.dateOrder, options.answers);

  for (const column of columns) {
    const { field, index, sample, polarity, reading } = column;
    const kind = fields[field];
    const issues = new ColumnIssues(issueList, column.header, states);
    issuesOf.set(field, issues);
    const answer = answerFor(column.header, options.answers);
    const noted: string[] = [...column.notes];
    const settled = <Rules>(decision: Decision<Rules>): Rules => {
      noted.push(...decision.notes);
      questions.push(...decision.questions.map((q) => ({ ...q, header: column.header, field })));
      return decision.rules;
    };

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
        const reader = new MomentReader(size, index, issues, {
          ...settled(orderOf(column)),
          zoneOffsetMinutes: options.zoneOffsetMinutes ?? DEFAULT_ZONE_MINUTES,
          date1904: options.date1904 ?? false,
          ...(field === "day" && { parse: dayParser(options.days) }),
        });
        moments.set(field, reader);
        byField.set(field, reader);
        break;
      }
      case "duration": {
        const rules = settled(durationRules(reading, sample, answer));
        const reader = new DurationReader(size, index, issues, rules);
        const missed = missedGoals(reader);
        const flag = field === "firstResponseDuration" ? "firstResponseOverdue" : "overdue";
        if (missed !== null && !columns.some((other) => other.field === flag))
          byField.set(flag, missed);
        byField.set(field, reader);
        break;
      }
      case "rating": {
        const pleases = field === "rating";
        const scale = settled(ratingScale(reading, sample, answer, options.ratingWords, pleases));
        byField.set(field, new RatingReader(size, index, issues, scale, options.ratingWords));
        break;
      }
      case "share": {
        const rules = settled(shareUnit(reading, sample, answer));
        byField.set(field, new ShareReader(size, index, issues, rules));
        break;
      }
      case "number":
      case "count": {
        const numbers = field === "recommendation" || field === "effort" ? field : kind;
        if (polarity === "withFirst") noted.push(polarity);
        const factor = kind === "number" && reading.unit === "tenThousands" ? 10_000 : 1;
        if (factor !== 1) noted.push("tenThousands");
        byField.set(field, new NumberReader(size, index, issues, numbers, polarity, factor));
        break;
      }
      case "flag": {
        if (polarity !== "same") noted.push(polarity === "opposite" ? "yesMeansNo" : "anyMeansYes");
        const reader = new FlagReader(size, index, issues, polarity, ASKS_OVERDUE.has(field));
        flags.set(field, reader);
        byField.set(field, reader);
        break;
      }
    }
    notes.set(field, noted);
  }
  if (options.grain === "agentDay") addWhatSheetSays(byField, moments, columns, size, options);
  return {
    all: [...byField.values()],
    text,
    moments,
    flags,
    byField,
    issues: issuesOf,
    notes,
    questions,
  };
}

const ASKS_OVERDUE: ReadonlySet<Field> = new Set<Field>(["overdue", "firstResponseOverdue"]);

const answerFor = (header: string, answers: SheetOptions["answers"]): ColumnAnswer =>
  (Object.hasOwn(answers, header) ? answers[header] : undefined) ?? {};

/** A month without a year is of the year that the sheet is about. */
const dayParser = (days: Days | undefined): NonNullable<MomentColumnRules["parse"]> => {
  const year = days && dayOfSerial(days.from).year;
  return (cell, rules) => dayOfRow(cell, { ...rules, year: year ?? null });
};
