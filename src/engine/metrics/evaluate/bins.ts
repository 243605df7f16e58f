import { UNKNOWN, YES } from "../../tickets/columns";
import { atMost } from "../../tolerance";
import type { Condition, Quantity } from "../algebra";
import { populationFact } from "./population";
import { quantityFact } from "./quantityFact";
import type { CreditBook } from "./creditBook";
import type { TableBlock } from "./TableBlock";
import type { Request } from "./tallyingOf";

export interface BinsRequest extends Omit<Request, "measure"> {
  readonly of: Quantity;
  readonly among: Condition;
  /** Ascending; a bound belongs to the bin that it ends. */
  readonly bounds: readonly number[];
}

/** Tickets that somebody has, by how large their quantity is. */
export interface Bins {
  /** One more than there are bounds: the last holds what lies above all of them. */
  readonly counts: readonly number[];
  /** Tickets of which it cannot be told whether they belong, or that lack the quantity. */
  readonly leftOut: number;
}

interface BinSource {
  readonly book: CreditBook;
  readonly blocks: () => Iterable<TableBlock>;
}

export function binsOf(request: BinsRequest, { book, blocks }: BinSource): Bins {
  const { of, among, clock, period, attribution, bounds } = request;
  const population = populationFact({ among, clock, period });
  const credit = book.creditOf(attribution);
  const counts = Array.from({ length: bounds.length + 1 }, () => 0);
  let leftOut = 0;
  for (const block of blocks()) {
    const { agents, size, spread } = block.of(credit);
    const belongs = spread(block.of(population));
    const values = spread(block.of(quantityFact(of)));
    for (let at = 0; at < size; at++) {
      if (agents[at] === 0) continue;
      const value = values[at]!;
      if (belongs[at] === YES && Number.isFinite(value)) counts[binOf(value, bounds)]!++;
      else if (belongs[at] === YES || belongs[at] === UNKNOWN) leftOut++;
    }
  }
  return { counts, leftOut };
}

function binOf(value: number, bounds: readonly number[]): number {
  const bin = bounds.findIndex((bound) => atMost(value, bound));
  return bin < 0 ? bounds.length : bin;
}
