import { asOfOf, defaultSettings } from "../../../src/engine";
import { serial, tickets } from "../../support/tickets";

describe("the moment of judgement", () => {
  const rows = [
    { agent: "A", createdAt: "2025-03-03 09:00", resolvedAt: "2025-03-05 10:00" },
    { agent: "A", createdAt: "2025-03-04 09:00", ratedAt: "2025-03-07 08:30" },
  ];

  it("[ASOF1] is the latest moment at which anything happened to a ticket", () => {
    expect(asOfOf(tickets(rows), defaultSettings)).toBe(serial("2025-03-07 08:30"));
  });

  it("[ASOF1] is creation plus duration where a sheet has durations in place of moments", () => {
    const table = tickets([{ agent: "A", createdAt: "2025-03-03 09:00", resolutionDuration: 90 }]);
    expect(asOfOf(table, defaultSettings)).toBeCloseTo(serial("2025-03-03 10:30"), 9);
  });

  it("[ASOF1] is the setting where there is one", () => {
    expect(asOfOf(tickets(rows), { ...defaultSettings, asOf: 45_800 })).toBe(45_800);
  });
});
