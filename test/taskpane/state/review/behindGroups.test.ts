import type { PartBehind, RowBehind, Standing } from "../../../../src/engine";
import { behindGroups } from "../../../../src/taskpane/state/review/behindGroups";

const row = (number: number, standing: Standing, change: Partial<RowBehind> = {}): RowBehind => ({
  place: { sheet: null, row: number },
  agent: "A",
  since: null,
  standing,
  value: null,
  weight: null,
  share: 1,
  because: [],
  ...change,
});
const reopened = { because: [{ kind: "is", fact: "reopened" }] } as const;
const part = (...rows: readonly RowBehind[]): PartBehind => ({
  part: "whole",
  measure: { kind: "count", among: { kind: "and", conditions: [] } },
  quantity: null,
  rows,
});
const shown = (of: PartBehind, direction: "up" | "down" | "none") =>
  behindGroups(of, direction).map(({ standing, rows }) => [
    standing,
    ...rows.map(({ place }) => place.row),
  ]);

describe("the tickets behind a value, as they are shown", () => {
  const rate = part(
    row(2, "counted"),
    row(3, "notCounted"),
    row(4, "notCounted", reopened),
    row(5, "unknown"),
    row(6, "notCounted", reopened),
    row(7, "notMatured"),
  );

  it("[REV3] stand by what is alike, what cost points first and what was left out last", () => {
    expect(shown(rate, "up")).toEqual([
      ["notCounted", 4, 6],
      ["notCounted", 3],
      ["counted", 2],
      ["unknown", 5],
      ["notMatured", 7],
    ]);
    expect(shown(rate, "down")[0]).toEqual(["counted", 2]);
  });

  it("[REV3] of times have the worst first", () => {
    const times = part(
      row(2, "measured", { value: 5 }),
      row(3, "measured", { value: 50 }),
      row(4, "measured", { value: 1 }),
    );
    expect(shown(times, "down")).toEqual([["measured", 3, 2, 4]]);
    expect(shown(times, "up")).toEqual([["measured", 4, 2, 3]]);
    expect(shown(times, "none")).toEqual([["measured", 2, 3, 4]]);
  });
});
