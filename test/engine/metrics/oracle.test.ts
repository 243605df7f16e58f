import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { asOfOf, catalogue, measureAgents } from "../../../src/engine/metrics";
import { measured, notApplicable, type Outcome } from "../../../src/engine/metrics/outcome";
import type { Settings } from "../../../src/engine/metrics/settings";
import { anyQuestion } from "../../support/anyTickets";
import { metricsInSql } from "../../support/metricsInSql";
import { tickets, type TicketRow } from "../../support/tickets";

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

describe("the metrics, computed by DuckDB from the rules", () => {
  let duckdb: DuckDBConnection;
  beforeAll(async () => {
    duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  });
  afterAll(() => duckdb.closeSync());

  it("are the same for any dirty tickets, to 1e-9", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async ({ rows, period, settings }) => {
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

function outcomeOf(answer: Answer | undefined, isCount: boolean): Outcome {
  const { value, n } = answer ?? { value: 0, n: 0 };
  return n > 0 || isCount ? measured(value ?? 0, n) : notApplicable("noTickets");
}

function expectSame(metric: string, ours: Outcome, theirs: Outcome): void {
  if (ours.kind !== "measured" || theirs.kind !== "measured") {
    expect({ metric, ours }).toMatchObject({ metric, ours: theirs });
    return;
  }
  expect({ metric, n: ours.n }).toEqual({ metric, n: theirs.n });
  const scale = Math.max(1, Math.abs(theirs.value));
  expect(Math.abs(ours.value - theirs.value) / scale).toBeLessThan(1e-9);
}
