import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure } from "../../support/measure";

const row = {
  createdAt: "2025-01-31 23:50",
  firstResponseAt: "2025-02-01 00:05",
  resolvedAt: "2025-02-01 00:10",
  reopens: 0,
  rating: 5,
  ratedAt: "2025-03-01 08:00",
};
const none = notApplicable("noTickets");
type Rule = "metric" | "created" | "resolved" | "event";
const inMonth = (id: string, month: string, monthRule: Rule = "metric") =>
  measure(id, [row], { asOf: "2025-04-01", month, monthRule });

describe("the month that a ticket belongs to", () => {
  it("[PER1] (V087) is January for the volume and February for FCR and resolution", () => {
    expect(inMonth("VOLUME", "2025-01")).toEqual(measured(1, 1));
    expect(inMonth("VOLUME", "2025-02")).toEqual(measured(0, 0));
    expect(inMonth("FCR", "2025-02")).toEqual(measured(1, 1));
    expect(inMonth("FCR", "2025-01")).toEqual(none);
    expect(inMonth("RESOLUTION", "2025-02")).toEqual(measured(20 / 60, 1));
  });

  it("[PER4] is that of the creation or the resolution for all, if people want it so", () => {
    expect(inMonth("FCR", "2025-01", "created")).toEqual(measured(1, 1));
    expect(inMonth("CSAT", "2025-01", "created")).toEqual(measured(1, 1));
    expect(inMonth("VOLUME", "2025-02", "resolved")).toEqual(measured(1, 1));
  });

  it("[PER4] is that of the event", () => {
    expect(inMonth("FRT", "2025-01")).toEqual(measured(15, 1));
    expect(inMonth("FRT", "2025-02", "event")).toEqual(measured(15, 1));
    expect(inMonth("CSAT", "2025-03", "event")).toEqual(measured(1, 1));
    expect(inMonth("VOLUME", "2025-01", "event")).toEqual(measured(1, 1));
  });
});
