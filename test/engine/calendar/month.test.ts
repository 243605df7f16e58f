import { monthOf, monthsOf, parsePeriod } from "../../../src/engine/calendar/month";
import { readTickets } from "../../../src/engine/tickets/readTickets";
import { parseMoment } from "../../../src/engine/tickets/values/moment";
import { measure } from "../../support/measure";

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

  it("[CAL3] cuts the month by the workplace's clock: January's last evening in UTC is February's (V086)", () => {
    const exported = "2025-01-31T16:30:00Z";
    const inShanghai = parseMoment(exported, { order: null, zoneOffsetMinutes: 480 }) as number;
    const inUtc = parseMoment(exported, { order: null, zoneOffsetMinutes: 0 }) as number;
    expect([monthOf(inShanghai), monthOf(inUtc)]).toEqual(["2025-02", "2025-01"]);
  });

  it("[CAL3] a ticket solved past midnight counts its creation in January, its solution in February (V087)", () => {
    const overnight = [
      { createdAt: "2025-01-31 23:50", resolvedAt: "2025-02-01 00:10", reopens: 0 },
    ];
    const valueIn = (id: string, month: string) => {
      const outcome = measure(id, overnight, { month });
      return outcome.kind === "measured" ? outcome.value : null;
    };
    expect([valueIn("VOLUME", "2025-01"), valueIn("VOLUME", "2025-02")]).toEqual([1, 0]);
    expect([valueIn("FCR", "2025-01"), valueIn("FCR", "2025-02")]).toEqual([null, 1]);
    expect([valueIn("RESOLUTION", "2025-01"), valueIn("RESOLUTION", "2025-02")]).toEqual([
      null,
      1 / 3,
    ]);
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
