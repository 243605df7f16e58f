import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement } from "../../support/measure";

const row = { createdAt: "2025-03-03 09:00", resolvedAt: "2025-03-04 09:00" };
const of = (category: string | null, others: object = {}) => ({ ...row, category, ...others });
const options = { asOf: "2025-03-31" };

describe("RETURNS.24H", () => {
  it("[RET1] counts returns, exchanges and refunds by their category", () => {
    const rows = [
      of("七天无理由退货"),
      of("换货", { resolvedAt: null }),
      of("Refund request", { resolvedAt: "2025-03-04 09:01" }),
      of("物流咨询"),
      of(null),
    ];
    expect(measurement("RETURNS.24H", rows, options)).toMatchObject({
      team: measured(1 / 3, 3),
      leftOut: 1,
    });
  });

  it("[RET1] knows the categories that the settings name", () => {
    const returnCategories = "RMA|返厂*";
    const rows = [of("rma"), of("返厂维修"), of("退货")];
    expect(measure("RETURNS.24H", rows, { ...options, returnCategories })).toEqual(measured(1, 2));
  });

  it("[COL1] is not applicable without categories", () => {
    expect(measure("RETURNS.24H", [row], options)).toMatchObject(notApplicable("missingColumn"));
  });
});
