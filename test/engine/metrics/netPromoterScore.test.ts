import fc from "fast-check";
import { metricById, minimumOf } from "../../../src/engine/metrics";
import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { defaultSettings } from "../../../src/engine/metrics/settings";
import { measure, measurement } from "../../support/measure";

const answers = (...recommendations: (number | null)[]) =>
  recommendations.map((recommendation) => ({ createdAt: "2025-03-03", recommendation }));

describe("NPS", () => {
  it("[NPS1] (V064) is promoters less detractors", () => {
    const { team } = measurement("NPS", answers(10, 9, 9, 8, 7, 6, 0, null));
    expect(team).toMatchObject({ kind: "measured", n: 7 });
    expect(team.kind === "measured" && team.value).toBeCloseTo(14.285714, 6);
  });

  it("[NPS1] lies between −100 and 100", () => {
    const answer = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 9 }), (given) => {
        const team = measure("NPS", answers(...given));
        const promoters = given.filter((value) => value >= 9).length;
        const detractors = given.filter((value) => value <= 6).length;
        expect(team).toMatchObject({ kind: "measured", n: given.length });
        if (team.kind !== "measured") return;
        expect(Math.abs(team.value)).toBeLessThanOrEqual(100);
        expect(team.value).toBeCloseTo(((promoters - detractors) / given.length) * 100, 9);
      }),
    );
  });

  it("[NPS2] leaves out an answer outside the scale", () => {
    const given = Array.from({ length: 30 }, () => 9);
    expect(measure("NPS", answers(...given, 11))).toEqual(measured(100, 30));
  });

  it("[NPS2] refuses answers on five or on a hundred points", () => {
    const five = Array.from({ length: 10 }, (_, at) => 1 + (at % 5));
    expect(measure("NPS", answers(...five))).toEqual(notApplicable("otherScale"));
    expect(measure("NPS", answers(...five.slice(1)))).toMatchObject({ kind: "measured" });
    expect(measure("NPS", answers(90, 100, 75))).toEqual(notApplicable("otherScale"));
  });

  it("[NPS3] is scored from thirty answers on", () => {
    expect(minimumOf(metricById("NPS")!, defaultSettings)).toBe(30);
  });
});
