import { matcherOf } from "../../criteria";
import { evenedText } from "../reading/evenText";
import { fieldNamed } from "../columnMap/fieldNamed";
import { evened, keyOf } from "../headers/normaliseHeader";
import type { ReadPart } from "../sets/readSet";
import { timeFieldsOf } from "../sets/timeFields";
import type { ExclusionRule } from "./exclusionRule";

/** Whether a row of the part is what a rule asks for. */
export type RowCondition = (row: number) => boolean;

/**
 * What a rule asks for, on one sheet; null where the sheet lacks the column. Words are looked at once
 * each, moments as they were read, all other cells as they stand.
 *
 * @param agentOf the agent that a name in the sheet stands for.
 */
export function conditionOf(
  part: ReadPart,
  rule: ExclusionRule,
  agentOf: (name: string) => string,
): RowCondition | null {
  const conditions: RowCondition[] = [];
  if (rule.column !== null && rule.criterion !== null) {
    const condition = cellCondition(part, rule.column, matcherOf(rule.criterion));
    if (condition === null) return null;
    conditions.push(condition);
  }
  if (rule.from !== null || rule.to !== null) conditions.push(dayCondition(part, rule));
  if (rule.agent !== null) {
    const { codes, words } = part.readers.text.get("agent")!;
    const wanted = evenedText(rule.agent);
    const named = words.map((word) => word === wanted || agentOf(word) === wanted);
    conditions.push((row) => named[codes[row]!]!);
  }
  return (row) => conditions.every((holds) => holds(row));
}

function cellCondition(
  { readers, rows, sheet }: ReadPart,
  name: string,
  matches: (cell: unknown) => boolean,
): RowCondition | null {
  const key = keyOf(evened(name));
  const field = fieldNamed(name);
  const column =
    sheet.columns.find(({ header }) => keyOf(evened(header)) === key) ??
    sheet.used.find((used) => used.field === field);
  if (column === undefined) return null;

  const text = column.field === null ? undefined : readers.text.get(column.field);
  if (text !== undefined) {
    const { codes } = text;
    const met = text.words.map((word) => matches(word));
    return (row) => met[codes[row]!]!;
  }
  const moment = column.field === null ? undefined : readers.moments.get(column.field);
  if (moment !== undefined) {
    const { values } = moment;
    return (row) => matches(Number.isFinite(values[row]) ? values[row] : null);
  }
  return (row) => matches(rows[row]![column.index]);
}

/** By the day of creation, or of the first other time that a ticket has. */
function dayCondition({ readers, sheet }: ReadPart, { from, to }: ExclusionRule): RowCondition {
  const times = timeFieldsOf(sheet.grain).flatMap((field) => readers.moments.get(field) ?? []);
  const first = from ?? -Infinity;
  const end = to === null ? Infinity : Number.isInteger(to) ? to + 1 : to;
  return (row) => {
    const time = times.find(({ values }) => Number.isFinite(values[row]))?.values[row] ?? NaN;
    return time >= first && time < end;
  };
}
