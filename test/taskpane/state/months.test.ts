import { latestComplete, ticketMonths } from "../../../src/taskpane/state/months";
import { tickets } from "../../support/tickets";

const created = (...moments: readonly string[]) =>
  tickets(moments.map((createdAt) => ({ agent: "Ann", createdAt })));

describe("the months of the tickets", () => {
  it("come with the tickets created in each", () => {
    expect(ticketMonths(created("2025-02-10", "2025-02-28 23:59", "2025-03-05"))).toEqual([
      { month: "2025-02", tickets: 2, complete: true },
      { month: "2025-03", tickets: 1, complete: false },
    ]);
  });

  it("include a month in which tickets were only resolved, which is not complete", () => {
    const table = tickets([
      { agent: "Ann", createdAt: "2025-03-31 20:00", resolvedAt: "2025-04-01 08:00" },
    ]);
    expect(ticketMonths(table).at(-1)).toEqual({ month: "2025-04", tickets: 0, complete: false });
  });

  it("[PANE2] count as complete when a weekend without tickets ends them", () => {
    expect(ticketMonths(created("2025-08-29"))[0]?.complete).toBe(true);
    expect(ticketMonths(created("2025-08-28"))[0]?.complete).toBe(false);
  });
});

describe("the month offered first", () => {
  const month = (name: string, count: number, complete: boolean) => ({
    month: name,
    tickets: count,
    complete,
  });

  it("[PANE2] is the latest complete one", () => {
    expect(
      latestComplete([
        month("2025-01", 90, true),
        month("2025-02", 95, true),
        month("2025-03", 40, false),
      ]),
    ).toBe("2025-02");
  });

  it("is not one of a few stray dates", () => {
    expect(latestComplete([month("2025-02", 900, true), month("2052-02", 1, true)])).toBe(
      "2025-02",
    );
  });

  it("is the latest where none is complete, and none where there is no date", () => {
    expect(latestComplete([month("2025-03", 40, false)])).toBe("2025-03");
    expect(latestComplete([])).toBeNull();
  });
});
