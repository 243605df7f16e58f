import { NO, YES } from "../../tickets/columns";
import type { FieldOf } from "../../tickets/fields";
import type { ConditionFact } from "./fact";

const times = [
  "firstResponseAt",
  "firstResolvedAt",
  "resolvedAt",
  "closedAt",
] as const satisfies readonly FieldOf<"moment">[];

/** One of the ticket's times stands in the sheet and cannot be used (mission B0.14). */
export const unusableTime: ConditionFact = {
  needs: [],
  derive(from) {
    const { size, table } = from;
    const vector = from.answers().fill(NO);
    for (const field of times) {
      if (!table.has(field)) continue;
      const moments = from.numbers(field);
      for (let ticket = 0; ticket < size; ticket++)
        if (Math.abs(moments[ticket]!) === Number.POSITIVE_INFINITY) vector[ticket] = YES;
    }
    return vector;
  },
};
