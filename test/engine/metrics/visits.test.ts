import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure } from "../../support/measure";

const visit = {
  createdAt: "2025-03-03 09:00",
  visitPromisedAt: "2025-03-04 10:00",
  visitArrivedAt: "2025-03-04 10:00",
};
const late = { ...visit, visitArrivedAt: "2025-03-04 10:01" };
const missed = { ...visit, visitArrivedAt: null };
const asOf = "2025-03-31";

describe("visits", () => {
  it("[VIS1] are in time at the promised moment itself; nobody there is a miss", () => {
    expect(measure("ARRIVAL", [visit, late, missed], { asOf })).toEqual(measured(1 / 3, 3));
  });

  it("[VIS1] count once the promised moment has come, in its month", () => {
    expect(measure("ARRIVAL", [missed], { asOf: "2025-03-04 09:59" })).toEqual(
      notApplicable("noTickets"),
    );
    const next = { ...visit, visitPromisedAt: "2025-04-01", visitArrivedAt: "2025-04-01" };
    const options = { asOf: "2025-04-30", month: "2025-04" };
    expect(measure("ARRIVAL", [visit, next], options)).toEqual(measured(1, 1));
  });

  it("[VIS2] are on site within a day, of tickets with a visit", () => {
    const soon = { ...visit, visitArrivedAt: "2025-03-04 09:00" };
    const none = { createdAt: "2025-03-03", visitPromisedAt: null, visitArrivedAt: null };
    expect(measure("ONSITE.24H", [soon, visit, missed, none], { asOf })).toEqual(
      measured(1 / 3, 3),
    );
    expect(measure("ONSITE.24H", [missed], { asOf: "2025-03-04 09:00" })).toEqual(
      notApplicable("noTickets"),
    );
  });

  it("[VIS3] fix it at the first", () => {
    const fixed = { createdAt: "2025-03-03", resolvedAt: "2025-03-04" };
    const rows = [1, 1, 3, 0].map((visits) => ({ ...fixed, visits }));
    expect(measure("FIRSTFIX", rows)).toEqual(measured(2 / 3, 3));
  });
});
