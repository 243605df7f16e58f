import { catalogue, measureAgents, measureAhead } from "../../../../src/engine/metrics";
import { defaultSettings } from "../../../../src/engine/metrics/settings";
import type { Outcome } from "../../../../src/engine/metrics/outcome";
import { tickets, type TicketRow } from "../../../support/tickets";

/** More than two blocks of tickets, each customer with some of them far apart in the sheet. */
const rows: TicketRow[] = Array.from({ length: 9_001 }, (_, n): TicketRow => {
  const createdAt = 45_717 + ((n * 7_919) % 44_640) / 1_440;
  return {
    agent: `agent ${(n * 13) % 11}`,
    customer: n % 50 === 0 ? null : `customer ${n % 2_000}`,
    category: `category ${n % 3}`,
    status: n % 4 === 0 ? "处理中" : "已解决",
    createdAt,
    firstResponseAt: n % 9 === 0 ? null : createdAt + (n % 50) / 1_440,
    resolvedAt: n % 4 === 0 ? null : createdAt + (n % 90) / 24,
    dueAt: createdAt + 2,
    rating: n % 3 === 0 ? null : 1 + (n % 5),
    reopens: n % 8 === 0 ? 1 : 0,
    escalated: n % 11 === 0,
    cost: (n % 1_300) / 100,
  };
});
const options = {
  period: { label: "2025-03", from: 45_717, to: 45_748 },
  settings: defaultSettings,
};

function measuresOf(sheet: readonly TicketRow[], ahead: boolean) {
  const table = tickets(sheet);
  if (ahead) measureAhead(table, catalogue, options);
  return catalogue.map((metric) => {
    const { agents, team, leftOut } = measureAgents(table, metric, options);
    const byName = agents.toSorted((a, b) => (a.agent < b.agent ? -1 : 1));
    return {
      id: metric.id,
      agents: byName.map(rounded),
      team: rounded({ outcome: team }),
      leftOut,
    };
  });
}

/** Sums in another order differ in their last digits. */
const rounded = ({ outcome }: { outcome: Outcome }) =>
  outcome.kind === "measured" ? [outcome.n, outcome.value.toFixed(9)] : outcome;

describe("measuring block by block", () => {
  it("does not depend on which tickets share a block", () => {
    expect(measuresOf(rows, false)).toEqual(measuresOf(rows.toReversed(), false));
  });

  it("gives the same for all metrics in one go as for each by itself", () => {
    expect(measuresOf(rows, true)).toEqual(measuresOf(rows, false));
  });
});
