import fc from "fast-check";
import { entered } from "../../../../src/workbench/office/objects/entered";

describe("what Excel makes of a text", () => {
  it.each([
    ["007", 7],
    ["-1.5e3", -1500],
    [" 12 ", 12],
    ["1,234.5", 1234.5],
    ["85%", 0.85],
    ["TRUE", true],
    ["2025-03-01", 45717],
    ["2025/3/1 12:00", 45717.5],
    ["2025-03", 45717],
    ["+a", "=+a"],
    ["-a", "=-a"],
    ["=A1", "=A1"],
    ["-", "-"],
    ["2025-02-30", "2025-02-30"],
    ["2025-03-01 25:00", "2025-03-01 25:00"],
    ["1,23", "1,23"],
    ["客服03", "客服03"],
    ["", ""],
  ])("%j becomes %j", (text, value) => {
    expect(entered(text).value).toBe(value);
  });

  it("is the number for every number written out", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(entered(String(number)).value).toBe(number === 0 ? entered("0").value : number);
      }),
    );
  });
});
