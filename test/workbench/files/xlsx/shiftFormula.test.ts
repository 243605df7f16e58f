import { shiftFormula } from "../../../../src/workbench/files/xlsx/shiftFormula";

describe("shiftFormula", () => {
  it.each([
    ["A1+$A$1+A$1+$A1", "C3+$A$1+C$1+$A3"],
    ["SUM(B:B)+SUM($B:$B)+SUM(2:3)", "SUM(D:D)+SUM($B:$B)+SUM(4:5)"],
    ["Sheet1!A1+'A1 B2'!Z1", "Sheet1!C3+'A1 B2'!AB3"],
    ['LOG10(A1)&"A1"&Rate1x', 'LOG10(C3)&"A1"&Rate1x'],
    ["SUM(Tickets[A1])*1E3", "SUM(Tickets[A1])*1E3"],
  ])("[FILE4] moves %s two rows down and two columns right", (formula, moved) => {
    expect(shiftFormula(formula, 2, 2)).toBe(moved);
  });
});
