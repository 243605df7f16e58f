import fc from "fast-check";
import { parsePeriod } from "../../../src/engine/calendar/month";
import { groupsOf } from "../../../src/engine/scoring/groupsOf";
import { tickets, type TicketRow } from "../../support/tickets";

const march = parsePeriod("2025-03");
const ticket = (agent: string, group: string | null, createdAt: string | null): TicketRow => ({
  agent,
  group,
  createdAt,
});

describe("the group of an agent", () => {
  it("is the one that most of the agent's tickets carry", () => {
    const table = tickets([
      ticket("Ann", "North", "2025-03-01"),
      ticket("Ann", "South", "2025-03-02"),
      ticket("Ann", "South", "2025-03-03"),
      ticket("Bo", "North", "2025-03-03"),
    ]);
    expect([...groupsOf(table, null)]).toEqual([
      ["Ann", "South"],
      ["Bo", "North"],
    ]);
  });

  it("is told by the tickets created in the period, not by others or by those without a date", () => {
    const table = tickets([
      ticket("Ann", "North", "2025-03-01"),
      ticket("Ann", "South", "2025-02-28"),
      ticket("Ann", "South", "2025-04-01"),
      ticket("Ann", "South", null),
      ticket("Ann", "South", null),
    ]);
    expect(groupsOf(table, march).get("Ann")).toBe("North");
  });

  it("is told by all tickets where the sheet has no creation times", () => {
    const table = tickets([{ agent: "Ann", group: "North", resolvedAt: "2025-03-01" }]);
    expect(groupsOf(table, march).get("Ann")).toBe("North");
  });

  it("is the one that the sheet names first where two are level, and none where none is named", () => {
    const rows = [ticket("Bo", "North", "2025-03-01"), ticket("Cy", null, "2025-03-01")];
    const level = [ticket("Ann", "South", "2025-03-01"), ticket("Ann", "North", "2025-03-01")];
    expect([...groupsOf(tickets([...rows, ...level]), march)]).toEqual([
      ["Bo", "North"],
      ["Ann", "North"],
    ]);
  });

  it("is found in a sheet of a hundred thousand agents and groups", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => ticket(`A${i}`, `G${i}`, null));
    expect(groupsOf(tickets(rows), null).size).toBe(100_000);
  });

  it("never occurs less often among the agent's tickets than another", () => {
    const row = fc.record({
      agent: fc.constantFrom("Ann", "Bo", "Cy"),
      group: fc.constantFrom("North", "South", "East", null),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const times = (agent: string, group: string | null) =>
          rows.filter((one) => one.agent === agent && one.group === group).length;
        for (const [agent, group] of groupsOf(tickets(rows), null))
          for (const other of ["North", "South", "East"])
            expect(times(agent, group)).toBeGreaterThanOrEqual(times(agent, other));
      }),
    );
  });
});
