import { catalogue } from "../../../src/engine/metrics";

const to = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `M${String(first + at).padStart(2, "0")}`);

describe("the catalogue", () => {
  it("has a metric for each of the 48 of the mission (A.10)", () => {
    const asked = [...to(1, 8), ...to(10, 20), ...to(21, 36), ...to(41, 48), ...to(51, 55)];
    expect(asked).toHaveLength(48);
    const told = new Set(catalogue.map(({ mission }) => mission));
    expect(asked.filter((id) => !told.has(id))).toEqual([]);
  });

  it("names each metric once, in capitals, digits and dots", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}(\.[A-Z0-9]+)*$/);
  });

  it("can measure each in some way", () => {
    for (const { id, measure, daily, entered } of catalogue)
      expect([id, Boolean(measure ?? daily ?? entered)]).toEqual([id, true]);
  });
});
