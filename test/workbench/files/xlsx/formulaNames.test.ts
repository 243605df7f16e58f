import {
  maySpill,
  namesForFile,
  namesForPeople,
} from "../../../../src/workbench/files/xlsx/formulaNames";

const pairs: readonly (readonly [typed: string, stored: string])[] = [
  ["KPI.FCR(Tickets[#All],B2)", "_xldudf_KPI_FCR(Tickets[#All],B2)"],
  ["IF(KPI.FRT.P90(A1:B9)>30,1)", "IF(_xldudf_KPI_FRT_P90(A1:B9)>30,1)"],
  ["FILTER(A1:A9,B1:B9>1)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>1)"],
  ["SORT(UNIQUE(Tickets[客服]))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(Tickets[客服]))"],
  ["PERCENTILE.INC(A:A,0.9)", "_xlfn.PERCENTILE.INC(A:A,0.9)"],
  ["NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)", "NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)"],
  ["LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
  ["SUM(B1#)", "SUM(_xlfn.ANCHORARRAY(B1))"],
  ["SUM('Q 1'!B1#)", "SUM(_xlfn.ANCHORARRAY('Q 1'!B1))"],
  ['"FILTER(1) KPI.FCR(2)"&filter', '"FILTER(1) KPI.FCR(2)"&filter'],
];

describe("the names of functions in a file", () => {
  it.each(pairs)("[FILE4] writes %s as %s", (typed, stored) => {
    expect(namesForFile(typed)).toBe(stored);
  });

  it.each(pairs)("[FILE4] reads %s from %s", (typed, stored) => {
    expect(namesForPeople(stored)).toBe(typed);
  });

  it("[FILE4] writes this row of a table the long way", () => {
    expect(namesForFile("Tickets[@成本]+Tickets[@[Two words]]")).toBe(
      "Tickets[[#This Row],[成本]]+Tickets[[#This Row],[Two words]]",
    );
  });

  it.each([
    ["KPI.FCR(Tickets[#All])", true],
    ["FILTER(A1:A3,B1:B3)", true],
    ["SUM(B1#)", true],
    ["SUM(A1:A3)*PERCENTILE.INC(A:A,0.9)", false],
    ['"KPI.FCR("', false],
  ])("[FILE4] knows whether %s may spill: %s", (formula, spills) => {
    expect(maySpill(formula)).toBe(spills);
  });
});
