import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measures } from "../../support/measure";

const rated = (rating: number | null, others: object = {}) => ({
  createdAt: "2025-03-01",
  rating,
  ...others,
});
const answers = [5, 4, 4, 3, 2, null, null, null, null, null].map((rating) => rated(rating));

describe("CSAT", () => {
  it("[CSAT1] [V062] is the share of 4 and 5 among the ratings", () => {
    expect(measure("CSAT", answers)).toEqual(measured(0.6, 5));
  });

  it("[CSAT1] takes another bar from the settings", () => {
    expect(measure("CSAT", answers, { satisfiedFrom: 3 })).toEqual(measured(0.8, 5));
  });

  it("[CSAT2] (V062) reads the same answers in other ways, as a share each", () => {
    const read = (csatScale: "relative" | "meanOfMax" | "rescaled") =>
      measure("CSAT", answers, { csatScale });
    expect(read("relative")).toEqual(measured(0.75, 4));
    expect(read("meanOfMax")).toEqual(measured(0.72, 5));
    expect(read("rescaled")).toEqual(measured(0.65, 5));
  });

  it("[CSAT3] (V062) has the mean of 1–5 as a metric of its own", () => {
    expect(measure("CSAT.MEAN", answers)).toEqual(measured(3.6, 5));
  });

  it("[CSAT4] attains the bar with the same ratings, whatever the scale", () => {
    expect(measure("CSAT.ATTAINED", answers, { csatScale: "rescaled" })).toEqual(measured(0.6, 5));
  });

  it("[CSAT5] tells good and bad ratings apart, and neutral ones from both", () => {
    expect(measure("GOODRATING", answers)).toEqual(measured(0.6, 5));
    expect(measure("BADRATING", answers)).toEqual(measured(0.2, 5));
    expect(measure("BADRATING", answers, { dissatisfiedTo: 3 })).toEqual(measured(0.4, 5));
  });

  it("[PER2] goes by the time of the rating, else of the resolution, else of the creation", () => {
    const rows = [
      rated(5, { ratedAt: "2025-04-02", resolvedAt: "2025-03-02" }),
      rated(5, { resolvedAt: "2025-04-01" }),
      rated(1),
    ];
    expect(measure("CSAT", rows, { month: "2025-04" })).toEqual(measured(1, 2));
    expect(measure("CSAT", rows, { month: "2025-03" })).toEqual(measured(0, 1));
  });

  it("[AG2] weighs everybody's ratings alike", () => {
    const rows = [rated(5, { agent: "A" }), rated(1, { agent: "B" }), rated(1, { agent: "B" })];
    expect(measure("CSAT", rows)).toEqual(measured(1 / 3, 3));
    expect(measures("CSAT", rows)).toEqual({ A: measured(1, 1), B: measured(0, 2) });
  });

  it("[ZERO1] is not applicable without ratings", () => {
    expect(measure("CSAT", [rated(null)])).toEqual(notApplicable("noTickets"));
  });

  it("[COL1] is not applicable without a column of ratings", () => {
    expect(measure("CSAT", [{ createdAt: "2025-03-01" }])).toMatchObject(
      notApplicable("missingColumn"),
    );
  });

  it("[ASOF2] does not know ratings given after the moment of judgement", () => {
    const rows = [rated(5, { ratedAt: "2025-03-02" }), rated(1, { ratedAt: "2025-03-12" })];
    expect(measure("CSAT", rows, { asOf: "2025-03-10" })).toEqual(measured(1, 1));
  });
});

describe("PARTICIPATION", () => {
  it("[PART1] [V062] is ratings by customers asked", () => {
    const resolved = answers.map((row) => ({ ...row, resolvedAt: "2025-03-02" }));
    expect(measure("PARTICIPATION", answers)).toEqual(measured(0.5, 10));
    expect(measure("PARTICIPATION", resolved)).toEqual(measured(0.5, 10));
  });

  it("[PART1] does not ask while a ticket is open, but hears who answers", () => {
    const rows = [
      rated(null, { resolvedAt: null }),
      rated(4, { resolvedAt: null }),
      rated(null, { resolvedAt: "2025-03-02" }),
    ];
    expect(measure("PARTICIPATION", rows)).toEqual(measured(0.5, 2));
  });
});
