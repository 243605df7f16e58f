import fc from "fast-check";
import { bars, ticks, valueAxis, type PlotData } from "../../../src/workbench/page/chart/plot";

const plot = (values: readonly (number | null)[]): PlotData => ({
  categories: values.map((_, index) => `agent ${index}`),
  series: [{ name: "composite", color: "#000000", values }],
});

describe("a chart of the workbench", () => {
  it("rounds the axis to steps that people count in", () => {
    expect(valueAxis(plot([62.3, 91.7]))).toEqual({ low: 0, high: 100, step: 20 });
    expect(ticks(plot([62.3, 91.7]), 500).map(({ value }) => value)).toEqual([
      0, 20, 40, 60, 80, 100,
    ]);
  });

  it("draws no bar where there is no value, and never a zero in its place", () => {
    expect(bars(plot([50, null, 100]), 200, 90, "horizontal").map(({ value }) => value)).toEqual([
      50, 100,
    ]);
  });

  it("lists the first category of a bar chart at the bottom, as Excel does", () => {
    const [first, second] = bars(plot([50, 100]), 200, 100, "horizontal");
    expect(first!.y).toBeGreaterThan(second!.y);
    expect(second!.width).toBe(2 * first!.width);
  });

  it("writes at a bar what its label says, and nothing without labels", () => {
    const labelled = plot([50]);
    const series = labelled.series.map((one) => ({ ...one, labels: ["50.0"] }));
    expect(bars({ ...labelled, series }, 200, 90, "horizontal")[0]!.label).toBe("50.0");
    expect(bars(labelled, 200, 90, "horizontal")[0]!.label).toBe("");
  });

  it("follows the axes that the add-in set: reversed categories, fixed ends", () => {
    const data = { ...plot([50, 120]), reversed: true, minimum: 0, maximum: 100 };
    const [first, second] = bars(data, 200, 100, "horizontal");
    expect(first!.y).toBeLessThan(second!.y);
    expect(first!.width).toBe(100);
    expect(second!.width).toBe(200);
    expect(ticks(data, 200).map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("keeps every bar inside the plot", () => {
    const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 30 }),
        fc.constantFrom("horizontal", "vertical"),
        (values, orientation) => {
          for (const bar of bars(plot(values), 300, 200, orientation)) {
            expect(bar.x).toBeGreaterThanOrEqual(-1e-6);
            expect(bar.y).toBeGreaterThanOrEqual(-1e-6);
            expect(bar.x + bar.width).toBeLessThanOrEqual(300 + 1e-6);
            expect(bar.y + bar.height).toBeLessThanOrEqual(200 + 1e-6);
          }
        },
      ),
    );
  });
});
