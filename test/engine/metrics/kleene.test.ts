import fc from "fast-check";
import {
  andColumns,
  evidentColumn,
  notColumn,
  orColumns,
} from "../../../src/engine/metrics/kleene";
import { NO, UNKNOWN, YES } from "../../../src/engine/tickets/columns";

/** NO < UNKNOWN < YES: `and` is the lesser, `or` the greater, `not` turns the order round. */
const inOrder = [NO, UNKNOWN, YES];
const rank = (answer: number) => inOrder.indexOf(answer);

const answers = fc.array(fc.constantFrom(NO, YES, UNKNOWN), { maxLength: 40 });
const pair = fc
  .array(fc.tuple(fc.constantFrom(NO, YES, UNKNOWN), fc.constantFrom(NO, YES, UNKNOWN)))
  .map((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const);

describe("three-valued columns", () => {
  it("[UNK1] follow Kleene's truth tables, however many tickets there are", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [left, right] = [Uint8Array.from(a), Uint8Array.from(b)];
        expect([...andColumns(left, right)]).toEqual(
          a.map((answer, at) => inOrder[Math.min(rank(answer), rank(b[at]!))]),
        );
        expect([...orColumns(left, right)]).toEqual(
          a.map((answer, at) => inOrder[Math.max(rank(answer), rank(b[at]!))]),
        );
      }),
    );
  });

  it("turn YES and NO round, and take only YES for evident", () => {
    fc.assert(
      fc.property(answers, (a) => {
        expect([...notColumn(Uint8Array.from(a))]).toEqual(a.map((one) => inOrder[2 - rank(one)]));
        expect([...evidentColumn(Uint8Array.from(a))]).toEqual(
          a.map((one) => (one === YES ? YES : NO)),
        );
      }),
    );
  });

  it("read columns that lie anywhere in a larger buffer", () => {
    const buffer = Uint8Array.of(9, YES, UNKNOWN, NO, YES, YES, 9);
    const part = buffer.subarray(1, 6);
    expect([...andColumns(part, part)]).toEqual([...part]);
    expect([...buffer]).toEqual([9, YES, UNKNOWN, NO, YES, YES, 9]);
  });
});
