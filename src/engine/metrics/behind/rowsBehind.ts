import { NO, UNKNOWN, YES } from "../../tickets/columns";
import type { Condition } from "../algebra";
import { conditionColumn } from "../evaluate/conditionColumn";
import type { CreditBook } from "../evaluate/creditBook";
import { populationFact } from "../evaluate/population";
import { quantityFact } from "../evaluate/quantityFact";
import type { TableBlock } from "../evaluate/TableBlock";
import type { Request } from "../evaluate/tallyingOf";
import { undecidedByTime, unripe } from "../leftOutConditions";
import { judgeOf, populationOf, type PlainMeasure, type Verdict } from "./judges";
import { quantityBehind, weightBehind } from "./quantityBehind";
import { contraryOf, partsOf } from "./reasons";
import type { LeftOutStanding, RowBehind } from "./rowBehind";

export interface RowsRequest extends Request {
  readonly measure: PlainMeasure;
}

/** Where rows are looked for. */
export interface RowSource {
  /** By code of the roster. */
  readonly names: readonly string[];
  readonly book: CreditBook;
  readonly blocks: () => Iterable<TableBlock>;
}

/**
 * The rows that a tally is made of and those that it leaves out, in the order of the sheet.
 *
 * @param code whose, of the roster; 0: everybody's.
 */
export function rowsBehind(
  { measure, clock, period, attribution }: RowsRequest,
  code: number,
  { names, book, blocks }: RowSource,
): readonly RowBehind[] {
  const credit = book.creditOf(attribution);
  const within = (among: Condition) => populationFact({ among, clock, period });
  const belonging = within(populationOf(measure));
  const unusable = within(undecidedByTime(measure));
  const young = unripe(measure);
  const unripened = young && within(young);
  const [quantity, weight] = [quantityBehind(measure), weightBehind(measure)];
  const rows: RowBehind[] = [];

  for (const block of blocks()) {
    const credits = block.of(credit);
    const own = creditsOf(code, credits.agents, credits.size);
    if (own.length === 0) continue;

    const { spread } = credits;
    const tickets = spread(Float64Array.from({ length: block.size }, (_, index) => index));
    const judged = judgeOf(measure, spread(block.of(belonging)), credits, block);
    const byTime = spread(block.of(unusable));
    const tooYoung = unripened && spread(block.of(unripened));
    const values = quantity && block.of(quantityFact(quantity));
    const weights = weight && block.of(quantityFact(weight));
    const since = block.numbers(block.table.grain === "ticket" ? "createdAt" : "day");
    const reasons = reasonsIn(measure, block);

    for (const at of own) {
      const verdict = judged(at) ?? (tooYoung?.[at] === YES ? "notMatured" : null);
      if (verdict === null) continue;
      const ticket = tickets[at]!;
      const standing = verdict === "leftOut" ? whyLeftOut(byTime[at]!) : verdict;
      rows.push({
        place: block.table.sheetOf(block.first + ticket),
        agent: names[credits.agents[at]!]!,
        since: told(since[ticket]!),
        standing,
        value: values && told(values[ticket]!),
        weight: weights && told(weights[ticket]!),
        share: credits.weights?.[at] ?? 1,
        because: reasons(verdict, ticket),
      });
    }
  }
  return rows;
}

function creditsOf(code: number, agents: Uint32Array, size: number): readonly number[] {
  const own: number[] = [];
  for (let at = 0; at < size; at++)
    if (code === 0 ? agents[at] !== 0 : agents[at] === code) own.push(at);
  return own;
}

/** A time that cannot be used leaves the month unknown too [DET3]. */
const whyLeftOut = (unusable: number): LeftOutStanding =>
  unusable === NO ? "unknown" : "unusableTime";

const told = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Which of the measure's conditions decided against a ticket, or could not be told of it. */
function reasonsIn(measure: PlainMeasure, block: TableBlock) {
  const counting = measure.kind === "rate" ? partsOf(measure.counting, block.settings) : [];
  const among = partsOf(populationOf(measure), block.settings);
  const answers = new Map(
    [...counting, ...among].map((part) => [part, conditionColumn(part, block)] as const),
  );
  const those = (parts: readonly Condition[], answer: number, ticket: number) =>
    parts.filter((part) => answers.get(part)![ticket] === answer);
  return (verdict: Verdict | "notMatured", ticket: number): readonly Condition[] => {
    if (verdict === "notCounted") return those(counting, NO, ticket).map(contraryOf);
    if (verdict === "leftOut") return those([...among, ...counting], UNKNOWN, ticket);
    return [];
  };
}
