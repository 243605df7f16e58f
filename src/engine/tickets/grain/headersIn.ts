import type { Cells, PlainCell } from "../cells";
import { agentDayFields, type Field } from "../fields";
import type { Meaning } from "../headers/aliases";
import type { HeaderCell } from "../headers/findHeader";
import { sampleColumn } from "../headers/sampleColumn";
import type { Grain } from "../ticketTable";

/** Fields of tickets that mean the same where a row is an agent's day. */
const SHARED: ReadonlySet<Field> = new Set<Field>([
  "agent",
  "group",
  "channel",
  "product",
  "category",
  "cost",
]);

/** A ticket's duration is a day's where the header says that it is a mean. */
const MEAN = /平均|人均|均值|均时|\bavg\b|\baverage\b|\bmean\b|\baht\b/i;
/** 平均处理时长 is handling time (M18), 平均解决时长 resolution time (M15). */
const HANDLING = /处理|handl/i;
/** Without the wrapping up. */
const TALKING = /talk|通话/i;

export const isAgentDayField = (field: Field): boolean => Object.hasOwn(agentDayFields, field);

/** What headers mean on a sheet whose rows are tickets, or agents' days. */
export const headersIn = (
  grain: Grain | "undecided",
  headers: readonly HeaderCell[],
  rows: Cells,
): readonly HeaderCell[] =>
  headers.map((cell) => {
    const { meanings } = cell.reading;
    const fitting =
      grain === "agentDay"
        ? once(meanings.flatMap((meaning) => asAgentDay(meaning, cell, rows)))
        : meanings.filter(({ field }) => !isAgentDayField(field));
    return { ...cell, reading: { ...cell.reading, meanings: fitting } };
  });

function asAgentDay(meaning: Meaning, cell: HeaderCell, rows: Cells): Meaning[] {
  const field = agentDayField(meaning.field, cell, rows);
  return field === null ? [] : [{ ...meaning, field, confidence: certainty(meaning, field) }];
}

/** Null: of a ticket only. */
function agentDayField(field: Field, { header, index }: HeaderCell, rows: Cells): Field | null {
  if (isAgentDayField(field) || SHARED.has(field)) return field;
  switch (field) {
    case "createdAt":
      return "day";
    case "firstResponseDuration":
      return "firstReplyMean";
    case "rating":
      return areShares(sampleColumn(rows, index)) ? "satisfiedShare" : null;
    case "resolutionDuration":
    case "handleDuration":
      if (!MEAN.test(header)) return null;
      if (TALKING.test(header)) return "talkMean";
      return HANDLING.test(header) ? "handleDuration" : field;
    default:
      return null;
  }
}

/** 满意度 heads shares of satisfied customers as well as mean scores of 1 to 5. */
const areShares = (sample: readonly PlainCell[]): boolean =>
  sample.every((cell) => {
    if (typeof cell === "number") return cell <= 1 || cell > 10;
    return typeof cell === "string" && cell.normalize("NFKC").endsWith("%");
  });

/** 日期 alone is a weak name for a ticket's creation, and a sure one for the day of a row. */
const certainty = ({ confidence }: Meaning, field: Field): number =>
  field === "day" ? Math.max(confidence, 0.9) : confidence;

const once = (meanings: readonly Meaning[]): readonly Meaning[] =>
  meanings.filter(
    ({ field }, index) => meanings.findIndex((other) => other.field === field) === index,
  );
