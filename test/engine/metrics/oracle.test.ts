import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { asOfOf, catalogue, measureAgents } from "../../../src/engine/metrics";
import { measured, notApplicable, type Outcome } from "../../../src/engine/metrics/outcome";
import { defaultSettings } from "../../../src/engine/metrics/settings";
import { metricsInSql } from "../../support/metricsInSql";
import { tickets, type TicketRow } from "../../support/tickets";

const march = { label: "2025-03", from: 45_717, to: 45_748 };
const minutes = (days: number) => Math.round(days * 1440);

/** Some weeks around March, to the minute, and sometimes missing. */
const moment = (from = march.from - 10, to = march.to + 10) =>
  fc
    .option(fc.integer({ min: minutes(from), max: minutes(to) }), { freq: 8 })
    .map((minute) => (minute === null ? null : minute / 1440));
const after = (longest: number) =>
  fc.option(fc.integer({ min: -30, max: minutes(longest) }), { freq: 8 });
const perhaps = <Value>(...values: Value[]) => fc.constantFrom<Value | null>(...values, null);

const row = fc
  .record({
    agent: fc.constantFrom("A", "B", "C"),
    status: perhaps("Closed", "处理中", "whatever"),
    customer: perhaps("Li", "Wang", "Zhang"),
    category: perhaps("refund", "delivery"),
    createdAt: moment(),
    response: after(0.1),
    firstResponseDuration: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 2 }),
    resolution: after(6),
    closedAt: moment(),
    resolutionDuration: fc.option(fc.integer({ min: 0, max: 5000 }), { freq: 2 }),
    dueAt: moment(),
    ratedAt: moment(),
    rating: perhaps(1, 2, 3, 3.5, 4, 5),
    reopens: perhaps(0, 0, 1, 2),
    cost: fc.option(fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100)),
    escalated: perhaps(true, false, false),
    overdue: perhaps(true, false),
    repeated: perhaps(true, false),
  })
  .map(({ response, resolution, ...others }): TicketRow => {
    const since = (span: number | null) =>
      span === null || others.createdAt === null
        ? null
        : (Math.round(others.createdAt * 1440) + span) / 1440;
    return { ...others, firstResponseAt: since(response), resolvedAt: since(resolution) };
  });

/** Columns that a sheet may do without. */
const spare = [
  ...["status", "customer", "category", "firstResponseDuration", "closedAt", "resolutionDuration"],
  ...["dueAt", "ratedAt", "rating", "reopens", "cost", "escalated", "overdue", "repeated"],
] as (keyof TicketRow)[];

/** Spare columns of which a metric needs one. */
const needs: Record<string, (keyof TicketRow)[]> = {
  FCR: ["reopens", "escalated", "customer"],
  CSAT: ["rating"],
  PARTICIPATION: ["rating"],
  OVERDUE: ["overdue", "dueAt"],
  ESCALATION: ["escalated"],
  REPEAT: ["repeated", "customer"],
  REOPEN: ["reopens"],
  COST: ["cost"],
};

const question = fc.record({
  rows: fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 60 }), fc.subarray(spare, { maxLength: 6 }))
    .map(([rows, lacking]) => rows.map((ticket) => without(ticket, lacking))),
  period: fc.constantFrom(null, march),
  asOf: fc.constantFrom(null, march.from + 20, march.to),
  repeatWindowDays: fc.constantFrom(1, 7),
});

describe("the metrics, computed by DuckDB from the rules", () => {
  let duckdb: DuckDBConnection;
  beforeAll(async () => {
    duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  });
  afterAll(() => duckdb.closeSync());

  it("are the same for any dirty tickets, to 1e-9", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ rows, period, asOf: wanted, repeatWindowDays }) => {
        const table = tickets(rows);
        const settings = { ...defaultSettings, repeatWindowDays, asOf: wanted };
        const asOf = asOfOf(table, settings);
        fc.pre(asOf !== null);
        const sql = metricsInSql({ rows, period, settings: { ...settings, asOf } });
        const answers = (await duckdb.runAndReadAll(sql)).getRowObjectsJS() as unknown as Answer[];

        const has = (field: keyof TicketRow) => field in rows[0]!;
        for (const metric of catalogue.filter(({ measure }) => measure)) {
          const ours = measureAgents(table, metric, { period, settings });
          const isMeasurable = needs[metric.id]?.some(has) ?? true;
          if (!isMeasurable) {
            expectSame(metric.id, ours.team, notApplicable("missingColumn"));
            continue;
          }
          const theirs = answers.filter((answer) => answer.metric === metric.id);
          const isCount = metric.measure?.kind === "count";
          const of = (agent: string | null) =>
            outcomeOf(
              theirs.find((answer) => answer.agent === agent),
              isCount,
            );

          expectSame(metric.id, ours.team, of(null));
          for (const { agent, outcome } of ours.agents) expectSame(metric.id, outcome, of(agent));
          const leftOut = theirs.find(({ agent }) => agent === null)?.left_out;
          if (typeof leftOut === "number")
            expect([metric.id, ours.leftOut]).toEqual([metric.id, leftOut]);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

interface Answer {
  readonly metric: string;
  readonly agent: string | null;
  readonly value: number | null;
  readonly n: number;
  readonly left_out: number | null;
}

function without(ticket: TicketRow, lacking: readonly (keyof TicketRow)[]): TicketRow {
  return Object.fromEntries(
    Object.entries(ticket).filter(([field]) => !lacking.includes(field as keyof TicketRow)),
  );
}

function outcomeOf(answer: Answer | undefined, isCount: boolean): Outcome {
  const { value, n } = answer ?? { value: 0, n: 0 };
  return n > 0 || isCount ? measured(value ?? 0, n) : notApplicable("noTickets");
}

function expectSame(metric: string, ours: Outcome, theirs: Outcome): void {
  if (ours.kind !== "measured" || theirs.kind !== "measured") {
    expect({ metric, ours }).toEqual({ metric, ours: theirs });
    return;
  }
  expect({ metric, n: ours.n }).toEqual({ metric, n: theirs.n });
  const scale = Math.max(1, Math.abs(theirs.value));
  expect(Math.abs(ours.value - theirs.value) / scale).toBeLessThan(1e-9);
}
