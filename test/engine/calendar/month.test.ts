import { monthOf, monthsOf, parsePeriod } from "../../../src/engine/calendar/month";
import { readTickets } from "../../../src/engine/tickets/readTickets";

const march = { label: "2025-03", from: 45_717, to: 45_748 };

describe("parsePeriod", () => {
  it.each([
    "2025-03",
    "2025年3月",
    "2025/3",
    "2025.03",
    "202503",
    202_503,
    45_720.75,
    "2025-03-15",
    "２０２５年３月份",
  ])("[CAL3] reads %p as March 2025", (input) => {
    expect(parsePeriod(input)).toEqual(march);
  });

  it("[CAL3] ends December where January begins", () => {
    expect(parsePeriod("2024-12")).toEqual({ label: "2024-12", from: 45_627, to: 45_658 });
  });

  it.each(["2025-13", "2025", "", "March", null, undefined, 3, NaN, {}])(
    "[CAL3] takes %p for no month",
    (input) => {
      expect(parsePeriod(input)).toBeNull();
    },
  );
});

describe("monthOf", () => {
  it("[CAL3] puts the last second of January into January and midnight into February (V087)", () => {
    expect(monthOf(45_688 + 86_399 / 86_400)).toBe("2025-01");
    expect(monthOf(45_689)).toBe("2025-02");
  });
});

describe("monthsOf", () => {
  it("[CAL4] lists months in which tickets were created or resolved, ascending", () => {
    const read = readTickets([
      ["客服", "创建时间", "解决时间"],
      ["甲", "2025-03-31 23:50", "2025-04-01 00:10"],
      ["乙", "2024-12-31", ""],
    ]);
    expect(read.kind === "read" && monthsOf(read.table)).toEqual(["2024-12", "2025-03", "2025-04"]);
  });
});
