import fc from "fast-check";
import { answerForMissing, matcherOf, parseCriterion } from "../../../src/engine/criteria";

describe("a cell with nothing in it", () => {
  it.each([
    ["=", true],
    ["<>", false],
    ["<>是", null],
    ["<4", null],
    ["=无", true],
    ["<>N/A", false],
    ["退货|=", true],
    ["退货|换货", null],
    ["<>退货|=", true],
    ["<>退货|<>", false],
  ])("[CRI14] meets %s: %s", (criterion, answer) => {
    expect(answerForMissing(parseCriterion(criterion))).toBe(answer);
  });

  it("[CRI14] is answered as COUNTIFS answers it, or not at all", () => {
    const words = fc.constantFrom("=", "<>", "<>a", ">4", "a|=", "<>a|<>b", "a*", "<=2025-03-01");
    fc.assert(
      fc.property(words, (text) => {
        const criterion = parseCriterion(text);
        const answer = answerForMissing(criterion);
        if (answer !== null) expect(matcherOf(criterion)(null)).toBe(answer);
      }),
    );
  });
});
