import { readTickets } from "../../../src/engine";
import { bigTickets } from "../../../src/workbench/sample/bigTickets";

describe("bigTickets", () => {
  it("[SAM1] is the same for the same seed", () => {
    expect(bigTickets(50, 7, 3)).toEqual(bigTickets(50, 7, 3));
    expect(bigTickets(50, 7, 3)).not.toEqual(bigTickets(50, 7, 4));
  });

  it("[SAM5] has the header first, 14 columns, the number of rows asked for, and every agent", () => {
    const sheet = bigTickets(5000, 20, 1);
    expect(sheet).toHaveLength(5000);
    expect(new Set(sheet.map((row) => row.length))).toEqual(new Set([14]));
    expect(new Set(sheet.slice(1).map((row) => row[4])).size).toBe(20);
    expect(sheet.flat()).not.toContain(null);
  });

  it("[SAM5] is a clean ticket sheet to the engine", () => {
    const outcome = readTickets(bigTickets(2000, 10, 1));
    expect(outcome).toMatchObject({ kind: "read", issues: [], table: { size: 1999 } });
  });
});
