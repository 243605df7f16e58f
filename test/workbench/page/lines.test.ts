import fc from "fast-check";
import { lines } from "../../../src/workbench/page/chart/lines";
import type { PlotData } from "../../../src/workbench/page/chart/plot";
import { cutText, textWidth } from "../../../src/workbench/page/chart/textWidth";

const plot = (...series: (number | null)[][]): PlotData => ({
  categories: series[0]!.map((_, index) => `2025-${index + 1}`),
  minimum: 0,
  maximum: 100,
  series: series.map((values, index) => ({ name: `series ${index}`, color: "#000000", values })),
});

describe("lines of a chart in the workbench", () => {
  it("run through the middle of their categories, the higher value higher up", () => {
    const [line] = lines(plot([50, 100]), 200, 100);
    expect(line!.runs).toEqual([
      [
        { x: 50, y: 50, category: "2025-1", label: "" },
        { x: 150, y: 0, category: "2025-2", label: "" },
      ],
    ]);
  });

  it("are broken where a value is missing, never drawn through zero", () => {
    const [line] = lines(plot([50, null, 100, 90]), 200, 100);
    expect(line!.runs.map((run) => run.length)).toEqual([1, 2]);
  });

  it("can be told apart without colour", () => {
    const marks = lines(plot([1, 2], [2, 3], [3, 4]), 200, 100).map(({ marker }) => marker);
    expect(new Set(marks).size).toBe(3);
  });

  it("stay inside the plot", () => {
    const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
        for (const { x, y } of lines(plot(values), 300, 200)[0]!.runs.flat()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(300);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(200 + 1e-6);
        }
      }),
    );
  });
});

describe("names on a chart", () => {
  it("stay whole where they fit, and are cut with a sign where they do not", () => {
    expect(cutText("客服01", 60)).toBe("客服01");
    expect(cutText("上海客服中心第一小组王小明", 60)).toBe("上海客服…");
  });

  it("never take more room than they have, but for the sign itself", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 12, max: 200 }),
        (text, room) => {
          expect(textWidth(cutText(text, room))).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
