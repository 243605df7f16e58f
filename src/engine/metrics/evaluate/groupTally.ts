import type { CreditBook } from "./creditBook";
import { Pass } from "./Pass";
import type { TableBlock } from "./TableBlock";
import { divided, total, type Tally } from "./tally";
import { tallyingOf, type Request } from "./tallyingOf";

export interface Grouping {
  /** By code of the roster; 0: in no group. */
  readonly groupOf: Uint32Array;
  /** How many there are, counted from 1. */
  readonly groups: number;
  /** The tickets credited to groups. */
  readonly book: CreditBook;
  readonly blocks: () => Iterable<TableBlock>;
  /** Of single agents. */
  readonly ofAgents: (request: Request) => Tally;
}

/** A measure of groups, from their tickets; days at work are the sum of their people's. */
export function groupTally(request: Request, grouping: Grouping): Tally {
  const { measure } = request;
  switch (measure.kind) {
    case "ratio": {
      const of = groupTally({ ...request, measure: measure.of }, grouping);
      const per = groupTally({ ...request, measure: measure.per }, grouping);
      return { ...of, values: divided(of.values, per.values), counts: per.values };
    }
    case "activeDays":
      return summed(grouping.ofAgents(request), grouping);
    default: {
      const pass = new Pass(grouping.book);
      const tallying = tallyingOf(request, pass);
      for (const block of grouping.blocks()) {
        tallying.look(block);
        pass.look(block);
      }
      const tally = tallying.tally();
      pass.giveBack();
      return tally;
    }
  }
}

function summed(ofAgents: Tally, { groupOf, groups }: Grouping): Tally {
  const sum = (column: Float64Array): Float64Array => {
    const sums = new Float64Array(groups + 1);
    for (let code = 1; code < column.length; code++) sums[groupOf[code]!]! += column[code]!;
    sums[0] = 0;
    sums[0] = total(sums);
    return sums;
  };
  const values = sum(ofAgents.values);
  return { values, counts: values, leftOut: sum(ofAgents.leftOut) };
}
