import { linesNeeded } from "../../../src/host/report/linesNeeded";

describe("the height of rows with several lines", () => {
  it("[HO11] counts Chinese characters as twice as wide as Latin letters", () => {
    expect(linesNeeded("", 100)).toBe(1);
    expect(linesNeeded("a".repeat(20), 150)).toBe(1);
    expect(linesNeeded("首".repeat(20), 150)).toBe(2);
  });
});
