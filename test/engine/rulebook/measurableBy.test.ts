import {
  builtInProfiles,
  measurable,
  measurableBy,
  measureMonth,
  monthRequest,
  parsePeriod,
  readRulebook,
  readTickets,
  type Cells,
} from "../../../src/engine";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";
import { cellsOf } from "../../support/cellsOf";

const sample = readTickets(cellsOf(sampleBook().sheets[0]!));
if (sample.kind !== "read") throw new Error("the sample is not read");
const { table } = sample;
const march = parsePeriod("2025-03");

const entered: Cells = [
  ["Metric", "Agent", "Period", "Value"],
  ["QA", "客服01", "2025-03", 92],
];

describe("what a sheet can measure of a profile before anything is measured", () => {
  const books = [readRulebook(new Map()), readRulebook(new Map([["KPI_Inputs", entered]]))];

  it.each(builtInProfiles.map(({ id }) => id))(
    "[SC16] is what the measured month tells: %s",
    (id) => {
      const profile = builtInProfiles.find((one) => one.id === id)!;
      for (const { rulebook } of books)
        for (const period of [march, null]) {
          const { team } = measureMonth(sample, monthRequest(rulebook, period));
          expect(measurableBy(rulebook, profile, table, period)).toEqual(measurable(profile, team));
        }
    },
  );

  it("[SC16] is enough for the regular profile, and not for after-sales, by tickets alone", () => {
    const { rulebook } = books[0]!;
    const of = (id: string) =>
      measurableBy(
        rulebook,
        builtInProfiles.find((one) => one.id === id)!,
        table,
        march,
      );
    expect(of("regular").isEnough).toBe(true);
    expect(of("after-sales").isEnough).toBe(false);
  });
});
