import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { asOfOf, catalogue, measureAgents } from "../../../src/engine/metrics";
import { measured, notApplicable, type Outcome } from "../../../src/engine/metrics/outcome";
import { defaultSettings, type Settings } from "../../../src/engine/metrics/settings";
import { metricsInSql } from "../../support/metricsInSql";
import { tickets, type TicketRow } from "../../support/tickets";
import { columns } from "../../support/ticketsInSql";

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

const flag = perhaps(true, false, false);
const small = perhaps(0, 0, 1, 2);

const row = fc
  .record({
    agent: fc.constantFrom("A", "B", "C"),
    resolver: perhaps("A", "B", "D"),
    firstResponder: perhaps("B", "C"),
    agentAtRating: perhaps("A", "E"),
    status: perhaps("Closed", "处理中", "whatever"),
    channel: perhaps("chat", "Mail", "phone"),
    customer: perhaps("Li", "Wang", "Zhang"),
    category: perhaps("refund", "delivery"),
    createdAt: moment(),
    response: after(0.1),
    firstResponseDuration: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 2 }),
    acceptance: after(0.1),
    resolution: after(6),
    firstResolution: after(4),
    closedAt: moment(),
    resolutionDuration: fc.option(fc.integer({ min: 0, max: 5000 }), { freq: 2 }),
    waitDuration: fc.option(fc.integer({ min: 0, max: 600 })),
    handleDuration: fc.option(fc.integer({ min: 0, max: 90 })),
    dueAt: moment(),
    ratedAt: moment(),
    promise: after(4),
    arrival: after(4),
    rating: perhaps(1, 2, 3, 3.5, 4, 5),
    recommendation: perhaps(0, 6, 7, 8, 9, 10),
    effort: perhaps(1, 2, 3, 4, 5, 6, 7),
    sentimentStart: perhaps(1, 2, 3),
    sentimentEnd: perhaps(1, 3, 5),
    reopens: small,
    agentReplies: small,
    customerReplies: small,
    reassignments: small,
    visits: small,
    cost: fc.option(fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100)),
    partsUsed: small,
    partsLost: small,
    escalated: flag,
    overdue: flag,
    repeated: flag,
    complaint: perhaps(true, true, false),
    complaintEscalated: flag,
    complaintResolved: flag,
    knowledgeUsed: flag,
    botOnly: flag,
    agentStarted: flag,
    eligible: perhaps(true, true, false),
    solvedFirst: flag,
    recommended: flag,
    recommendedBought: flag,
  })
  .map(
    ({
      response,
      acceptance,
      resolution,
      firstResolution,
      promise,
      arrival,
      ...others
    }): TicketRow => {
      const since = (span: number | null) =>
        span === null || others.createdAt === null
          ? null
          : (Math.round(others.createdAt * 1440) + span) / 1440;
      return {
        ...others,
        firstResponseAt: since(response),
        acknowledgedAt: since(acceptance),
        resolvedAt: since(resolution),
        firstResolvedAt: since(firstResolution),
        visitPromisedAt: since(promise),
        visitArrivedAt: since(arrival),
      };
    },
  );

/** Columns that a sheet may do without. */
const always = ["agent", "createdAt", "firstResponseAt", "resolvedAt"];
const spare = Object.values(columns).filter((field) => !always.includes(field));

type Has = (field: keyof TicketRow) => boolean;

/** Whether a sheet has the columns that a metric needs; of the others every sheet has them. */
const needs: Record<string, (has: Has, settings: Settings) => boolean> = {
  FCR: (has, { fcrDefinition }) =>
    ({
      default: has("reopens") || has("escalated") || has("customer"),
      voc: has("solvedFirst"),
      repeat: has("customer"),
      reopen: has("reopens"),
      touch: has("agentReplies"),
      customerSilent: has("customerReplies"),
      firstAssignment: has("reassignments"),
    })[fcrDefinition],
  CSAT: (has) => has("rating"),
  "CSAT.MEAN": (has) => has("rating"),
  "CSAT.ATTAINED": (has) => has("rating"),
  GOODRATING: (has) => has("rating"),
  BADRATING: (has) => has("rating"),
  PARTICIPATION: (has) => has("rating"),
  NPS: (has) => has("recommendation"),
  CES: (has) => has("effort"),
  "CES.TOP3": (has) => has("effort"),
  ACKNOWLEDGED: (has) => has("acknowledgedAt"),
  "RETURNS.24H": (has) => has("category"),
  OVERDUE: (has) => has("overdue") || has("dueAt"),
  AHT: (has) => has("handleDuration"),
  ARRIVAL: (has) => has("visitPromisedAt") && has("visitArrivedAt"),
  "ONSITE.24H": (has) => has("visitArrivedAt"),
  FIRSTFIX: (has) => has("visits"),
  ESCALATION: (has) => has("escalated"),
  REPEAT: (has) => has("repeated") || has("customer"),
  REOPEN: (has) => has("reopens"),
  "COMPLAINT.RESOLVED": (has) => has("complaint"),
  "COMPLAINT.HANDLED": (has) => has("complaint"),
  "COMPLAINT.ESCALATED": (has) =>
    has("complaint") && (has("complaintEscalated") || has("escalated")),
  CALMED: (has) => has("sentimentStart") && (has("sentimentEnd") || has("rating")),
  KNOWLEDGE: (has) => has("knowledgeUsed"),
  CROSSSELL: (has) => has("recommended") && has("recommendedBought"),
  COST: (has) => has("cost"),
  PARTSLOSS: (has) => has("partsUsed") && has("partsLost"),
};

const targets: Settings["targets"] = [
  { of: "firstResponse", channel: "chat", phase: "", minutes: 1 },
  { of: "resolution", channel: "mail", phase: "", minutes: 1440 },
];

const settings = fc.record({
  asOf: fc.constantFrom(null, march.from + 20, march.to),
  monthRule: fc.constantFrom("metric", "metric", "created", "resolved", "event"),
  attribution: fc.constantFrom("metric", "assignee", "resolver", "firstResponder"),
  fcrDefinition: fc.constantFrom(
    ...(["default", "default", "voc", "repeat", "reopen", "touch", "customerSilent"] as const),
    "firstAssignment",
  ),
  fcrScope: fc.constantFrom("net", "gross"),
  repeatWindowDays: fc.constantFrom(1, 7),
  lookBackDays: fc.constantFrom(2, 7),
  resolutionKind: fc.constantFrom("full", "first", "active"),
  csatScale: fc.constantFrom("topTwoBox", "relative", "meanOfMax", "rescaled"),
  effortScale: fc.constantFrom("highIsEasy", "highIsHard"),
  targets: fc.constantFrom([], targets),
  complaintMaturityDays: fc.constantFrom(3, 7),
  solvedMaturityDays: fc.constantFrom(3, 7),
} satisfies { [Name in keyof Settings]?: fc.Arbitrary<Settings[Name]> });

const question = fc.record({
  rows: fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 60 }), fc.subarray(spare, { maxLength: 15 }))
    .map(([rows, lacking]) => rows.map((ticket) => without(ticket, lacking))),
  period: fc.constantFrom(null, march),
  settings: settings.map((chosen): Settings => ({ ...defaultSettings, ...chosen })),
});

describe("the metrics, computed by DuckDB from the rules", () => {
  let duckdb: DuckDBConnection;
  beforeAll(async () => {
    duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  });
  afterAll(() => duckdb.closeSync());

  it("are the same for any dirty tickets, to 1e-9", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ rows, period, settings }) => {
        const table = tickets(rows);
        const asOf = asOfOf(table, settings);
        fc.pre(asOf !== null);
        const sql = metricsInSql({ rows, period, settings: { ...settings, asOf } });
        const answers = (await duckdb.runAndReadAll(sql)).getRowObjectsJS() as unknown as Answer[];

        const has = (field: keyof TicketRow) => field in rows[0]!;
        for (const metric of catalogue.filter(({ measure, entered }) => measure && !entered)) {
          const ours = measureAgents(table, metric, { period, settings });
          if (!(needs[metric.id]?.(has, settings) ?? true)) {
            expectSame(metric.id, ours.team, notApplicable("missingColumn"));
            continue;
          }
          if (isRefused(metric.id, rows)) {
            expectSame(metric.id, ours.team, notApplicable("otherScale"));
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
          const isTeams = metric.levels?.includes("agent") === false;
          for (const { agent, outcome } of ours.agents)
            expectSame(metric.id, outcome, isTeams ? notApplicable("notForAgents") : of(agent));
          const leftOut = theirs.find(({ agent }) => agent === null)?.left_out;
          if (typeof leftOut === "number")
            expect([metric.id, ours.leftOut]).toEqual([metric.id, leftOut]);
        }
      }),
      { numRuns: 60 },
    );
  }, 240_000);
});

/** Ten answers of which none is in the upper part of the scale. */
function isRefused(id: string, rows: readonly TicketRow[]): boolean {
  const [field, highest] =
    id === "NPS" ? (["recommendation", 7] as const) : (["effort", 5] as const);
  if (id !== "NPS" && !id.startsWith("CES")) return false;
  const answers = rows.flatMap((ticket) => ticket[field] ?? []);
  return answers.length >= 10 && answers.every((answer) => answer <= highest);
}

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
