import { asOfOf, dataEnd, defaultSettings } from "../../../src/engine";
import { serial, tickets } from "../../support/tickets";

const march = (day: number) => `2025-03-${String(day).padStart(2, "0")} 09:00`;
/** A ticket on each of the first days of March, weekends left out. */
const days = Array.from({ length: 28 }, (_, index) => index + 1).filter((day) => (day + 5) % 7 > 1);
const rows = days.map((day) => ({ agent: "A", createdAt: march(day) }));
const apartOf = (...more: readonly string[]) =>
  dataEnd(tickets([...rows, ...more.map((createdAt) => ({ agent: "A", createdAt }))]))?.apart;

describe("the end of the data", () => {
  it("[ASOF3] is told with its ticket and its field", () => {
    const late = { agent: "B", createdAt: march(3), resolvedAt: "2025-03-30 10:00" };
    const table = tickets([rows[0]!, late, ...rows.slice(1)]);
    const end = dataEnd(table)!;
    expect(end).toMatchObject({
      moment: serial("2025-03-30 10:00"),
      field: "resolvedAt",
      place: table.sheetOf(1),
    });
    expect(end.moment).toBe(asOfOf(table, defaultSettings));
  });

  it("[ASOF3] stands apart behind a gap more than twice as long as any other", () => {
    expect(apartOf("2025-04-20 09:00")).toEqual({
      tickets: 1,
      days: 23,
      before: serial("2025-03-28"),
    });
    // Weekends leave gaps of three days, so that one of six is usual.
    expect(apartOf("2025-04-03 09:00")).toBeNull();
    expect(apartOf("2025-04-04 09:00")?.days).toBe(7);
  });

  it("[ASOF3] does not where more than three tickets stand there", () => {
    const behind = [20, 21, 22, 23].map((day) => `2025-04-${day} 09:00`);
    expect(apartOf(...behind.slice(1))?.tickets).toBe(3);
    expect(apartOf(...behind)).toBeNull();
  });

  it("[ASOF3] does not where too few days tell what is usual", () => {
    const few = rows.slice(0, 9);
    expect(
      dataEnd(tickets([...few, { agent: "A", createdAt: "2025-04-20 09:00" }]))?.apart,
    ).toBeNull();
  });

  it("[ASOF3] is told of durations where a sheet has no moments for them", () => {
    const table = tickets([
      { agent: "A", createdAt: march(3), resolutionDuration: 60 * 24 * 2 },
      { agent: "A", createdAt: march(4), resolutionDuration: 30 },
    ]);
    expect(dataEnd(table)).toMatchObject({ field: "resolutionDuration", place: table.sheetOf(0) });
  });
});
