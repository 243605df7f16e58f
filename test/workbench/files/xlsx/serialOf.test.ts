import { serialOf } from "../../../../src/workbench/files/xlsx/serialOf";

describe("serialOf", () => {
  // Serials as Excel shows them for these moments.
  it.each([
    ["1899-12-31T00:00:00Z", 0],
    ["1899-12-31T01:30:00Z", 0.0625],
    ["1900-01-01T00:00:00Z", 1],
    ["1900-02-28T00:00:00Z", 59],
    ["1900-03-01T00:00:00Z", 61],
    ["2025-02-01T12:00:00Z", 45689.5],
    ["2025-03-04T10:23:45.678Z", 45720 + 37_425.678 / 86_400],
  ])("[FILE3] takes %s for %d", (moment, serial) => {
    expect(serialOf(new Date(moment))).toBeCloseTo(serial, 10);
  });
});
