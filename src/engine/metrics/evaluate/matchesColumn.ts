import { answerForMissing, matcherOf, type Criterion } from "../../criteria";
import { NO, UNKNOWN, UNUSABLE, YES, type TextColumn } from "../../tickets/columns";
import type { Condition } from "../algebra";
import type { ColumnRef } from "../columnRef";
import type { Block, TableFact } from "../facts/fact";
import { columnOf } from "./columnIn";
import { quantityFact } from "./quantityFact";

type Matches = Extract<Condition, { kind: "matches" }>;

/**
 * Whether each ticket's cell meets the criterion. A word is looked at once for all tickets that have
 * it. A blank cell is UNKNOWN: it is neither "not 是" nor "less than 4".
 */
export function matchesColumn({ column, criterion }: Matches, from: Block): Uint8Array {
  const found = columnOf(from.table, column);
  switch (found?.kind) {
    case "text":
      return ofWords(found, column, criterion, from);
    case "flag":
      return ofFlags(from.part(found.values), criterion, from);
    default:
      return ofNumbers(from.of(quantityFact(column)), criterion, from);
  }
}

function ofWords(
  { codes }: TextColumn,
  column: ColumnRef,
  criterion: Criterion,
  from: Block,
): Uint8Array {
  const byCode = from.ofTable(answersByCode(column, criterion));
  const part = from.codesOf(codes);
  const answers = from.answers();
  for (let ticket = 0; ticket < from.size; ticket++) answers[ticket] = byCode[part[ticket]!]!;
  return answers;
}

/** A fact of its own for each criterion, so that it is derived once for the table. */
const wordFacts = new WeakMap<Criterion, Map<string, TableFact<Uint8Array>>>();

function answersByCode(column: ColumnRef, criterion: Criterion): TableFact<Uint8Array> {
  const key = JSON.stringify(column);
  const known = wordFacts.get(criterion) ?? new Map<string, TableFact<Uint8Array>>();
  wordFacts.set(criterion, known);
  let fact = known.get(key);
  if (!fact) {
    const matches = matcherOf(criterion);
    fact = {
      needs: [],
      derive: ({ table }) => {
        const { words } = columnOf(table, column) as TextColumn;
        const answers = Uint8Array.from(words, (word) => (matches(word) ? YES : NO));
        answers[0] = whenMissing(criterion);
        return answers;
      },
    };
    known.set(key, fact);
  }
  return fact;
}

function ofFlags(flags: Uint8Array, criterion: Criterion, from: Block): Uint8Array {
  const matches = matcherOf(criterion);
  const byFlag = [matches(false) ? YES : NO, matches(true) ? YES : NO, whenMissing(criterion)];
  const answers = from.answers();
  for (let ticket = 0; ticket < from.size; ticket++) answers[ticket] = byFlag[flags[ticket]!]!;
  return answers;
}

function ofNumbers(values: Float64Array, criterion: Criterion, from: Block): Uint8Array {
  const matches = matcherOf(criterion);
  const missing = whenMissing(criterion);
  const answers = from.answers();
  for (let ticket = 0; ticket < from.size; ticket++) {
    const value = values[ticket]!;
    if (Number.isNaN(value)) answers[ticket] = missing;
    else if (value === UNUSABLE) answers[ticket] = UNKNOWN;
    else answers[ticket] = matches(value) ? YES : NO;
  }
  return answers;
}

function whenMissing(criterion: Criterion): number {
  const answer = answerForMissing(criterion);
  return answer === null ? UNKNOWN : answer ? YES : NO;
}
