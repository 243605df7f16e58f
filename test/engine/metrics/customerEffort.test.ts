import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure } from "../../support/measure";

const answers = (...efforts: number[]) =>
  efforts.map((effort) => ({ createdAt: "2025-03-03", effort }));

describe("CES", () => {
  it("[CES1] (V065) is the mean of 1–7", () => {
    expect(measure("CES", answers(7, 6, 5, 2))).toEqual(measured(5, 4));
  });

  it("[CES1] turns a scale round on which 7 is hard", () => {
    const options = { effortScale: "highIsHard" } as const;
    expect(measure("CES", answers(1, 2, 3, 6), options)).toEqual(measured(5, 4));
    expect(measure("CES.TOP3", answers(1, 2, 3, 6), options)).toEqual(measured(0.75, 4));
  });

  it("[CES1] refuses a scale of 1–5", () => {
    expect(measure("CES", answers(5, 4, 3, 2, 1, 5, 4, 3, 2, 1))).toEqual(
      notApplicable("otherScale"),
    );
  });

  it("[CES2] (V065) is the share of 5–7", () => {
    expect(measure("CES.TOP3", answers(7, 6, 5, 2))).toEqual(measured(0.75, 4));
  });
});
