import fc from "fast-check";
import {
  functionMetadata,
  type FunctionsFile,
} from "../../../src/functions/metadata/functionMetadata";
import { argumentAt } from "../../../src/workbench/formulas/argumentAt";
import { choicesAt } from "../../../src/workbench/formulas/choicesAt";
import type { FunctionSet } from "../../../src/workbench/formulas/FunctionSet";

let zh: FunctionsFile;
beforeAll(async () => {
  ({ "zh-CN": zh } = await functionMetadata());
});

/** The formula with | where the cursor is. */
const at = (marked: string) => argumentAt(marked.replace("|", ""), marked.indexOf("|"));

describe("the argument at the cursor", () => {
  it.each([
    ["=KPI.PROFILE(|", ["KPI.PROFILE", 0, ""]],
    ['=KPI.PROFILE("reg|', ["KPI.PROFILE", 0, '"reg']],
    ['=KPI.SCORECARD(Tickets[#All],KPI.PROFILE( "l|"),"2025-03")', ["KPI.PROFILE", 0, '"l']],
    ['=KPI.SCORECARD(Tickets[#All],KPI.PROFILE("a,b"),|', ["KPI.SCORECARD", 2, ""]],
    ["=SUM(1,(2+|", null],
    ["=PAY({1,2},3,,|", ["PAY", 3, ""]],
    ["=F('a,(b'!A1,Tickets[[#All],[a]],|)", ["F", 2, ""]],
    ['=F("a ""quoted"", one",|', ["F", 1, ""]],
    ["KPI.PROFILE(|", null],
    ["=1+|", null],
    ['=F("x")|', null],
  ] as const)("%s", (marked, expected) => {
    const found = at(marked);
    expect(found && [found.functionName, found.index, found.text]).toEqual(expected);
  });

  it("is found or not, whatever is typed", () => {
    const formulas = fc.string({ unit: fc.constantFrom(..."=KPI.(),\"'[]{}a1 ") });
    fc.assert(
      fc.property(formulas, fc.nat(30), (formula, cursor) => {
        const found = argumentAt(formula, Math.min(cursor, formula.length));
        if (found)
          expect(formula.slice(found.from, found.from + found.text.length)).toBe(found.text);
      }),
    );
  });
});

describe("the choices for it", () => {
  const choices = (marked: string) => {
    const set: FunctionSet = {
      namespace: "KPI",
      metadata: zh.functions,
      enums: zh.enums!,
      implementations: new Map(),
    };
    const formula = marked.replace("|", "");
    const found = choicesAt(set, formula, marked.indexOf("|"));
    return (
      found && {
        words: found.offered.map(({ stringValue }) => stringValue),
        taken:
          formula.slice(0, found.from) +
          `"${found.offered[0]!.stringValue}"` +
          formula.slice(found.to),
      }
    );
  };

  it("[FN28] are all at first, then those that begin so, by id or by name", () => {
    expect(choices("=KPI.PROFILE(|")?.words.slice(0, 2)).toEqual(["regular", "launch"]);
    expect(choices('=kpi.profile("s|')?.words).toEqual(["source-mix", "service-adviser"]);
    expect(choices("=KPI.PROFILE(常规|")?.words).toEqual(["regular"]);
    expect(choices('=KPI.METRIC(A1,"frt.|')?.words).toContain("FRT.P90");
    expect(choices("=KPI.RANK(A1:A9,|")?.words).toEqual(["up", "down"]);
  });

  it("[FN28] take the place of what was typed, a closing quote included", () => {
    expect(choices('=KPI.PROFILE("la|"),1')?.taken).toBe('=KPI.PROFILE("launch"),1');
    expect(choices("=KPI.COMPOSITE(A1, KPI.PROFILE( la|")?.taken).toBe(
      '=KPI.COMPOSITE(A1, KPI.PROFILE( "launch"',
    );
  });

  it("[FN28] are none where an argument may be a range, is complete or anything else", () => {
    for (const marked of [
      "=KPI.SCORECARD(A1,|",
      '=KPI.PROFILE("regular"|',
      "=KPI.PROFILE(A1|",
      '=KPI.PROFILE("regular",,|',
      "=SUM(|",
    ])
      expect([marked, choices(marked)]).toEqual([marked, null]);
  });
});
