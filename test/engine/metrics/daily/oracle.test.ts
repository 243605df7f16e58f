import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { metricById } from "../../../../src/engine/metrics";
import { measureAgents } from "../../../../src/engine/metrics/measureAgents";
import { measured, notApplicable, type Outcome } from "../../../../src/engine/metrics/outcome";
import { defaultSettings } from "../../../../src/engine/metrics/settings";
import { agentDays } from "../../../support/agentDays";

/** Written from SPEC.md: metric, what is summed, what by. A weighted mean sums rate · weight. */
const weightedMeans = {
  WITHIN30S: ["within30s", "received"],
  REPLYRATE: ["replyShare", "consults"],
  ABANDONED: ["abandonedShare", "callsOffered"],
  "FRT.MEAN": ["firstReplyMean", "received"],
} as const;
const ratios = {
  CSAT: ["goodRatings", "ratings"],
  PAYMENT: ["payers", "orders"],
  AOV: ["sales", "payers"],
  TRANSFER: ["transferredOut", "received"],
} as const;
const columns = [...new Set([...Object.values(weightedMeans), ...Object.values(ratios)].flat())];

const march = { label: "2025-03", from: 45_717, to: 45_748 };
const amount = (column: string) =>
  /share|within30s/i.test(column)
    ? fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
    : fc.integer({ min: 0, max: 400 });
const row = fc.record({
  agent: fc.constantFrom("A", "B", "C"),
  day: fc.integer({ min: march.from - 5, max: march.to + 5 }),
  ...(Object.fromEntries(
    columns.map((column) => [column, fc.option(amount(column), { freq: 6 })]),
  ) as Record<(typeof columns)[number], fc.Arbitrary<number | null>>),
});

const sql = (id: string, value: string, weight: string) => `
  select '${id}' metric, agent, sum(${value}) / nullif(sum(${weight}), 0) as value, sum(${weight}) as n
  from rows where ${value} is not null and ${weight} is not null
    and day >= ${march.from} and day < ${march.to}
  group by grouping sets ((agent), ())`;

let database: DuckDBConnection;
beforeAll(async () => {
  database = await (await DuckDBInstance.create()).connect();
});
afterAll(() => database.closeSync());

it("[AGD15] agrees with SQL on every weighted mean and ratio of sums", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), async (rows) => {
      const values = rows.map(
        ({ agent, day, ...numbers }) =>
          `('${agent}', ${day}, ${columns.map((name) => numbers[name] ?? "null").join(", ")})`,
      );
      const answers = await database.runAndReadAll(`
        with rows(agent, day, ${columns.join(", ")}) as (values ${values.join(", ")})
        ${[
          ...Object.entries(weightedMeans).map(([id, [of, by]]) => sql(id, `${of} * ${by}`, by)),
          ...Object.entries(ratios).map(([id, [of, by]]) =>
            sql(id, of, `if(${of} is null, null, ${by})`),
          ),
        ].join(" union all ")}`);
      const theirs = new Map(
        answers
          .getRowObjectsJson()
          .map(({ metric, agent, value, n }) => [
            `${metric as string} ${(agent as string | null) ?? "null"}`,
            Number(n) > 0 ? measured(Number(value), Number(n)) : notApplicable("noTickets"),
          ]),
      );
      const table = agentDays(rows);
      for (const id of [...Object.keys(weightedMeans), ...Object.keys(ratios)]) {
        const options = { period: march, settings: defaultSettings };
        const ours = measureAgents(table, metricById(id)!, options);
        for (const { agent, outcome } of [{ agent: "null", outcome: ours.team }, ...ours.agents])
          expectSame(outcome, theirs.get(`${id} ${agent}`) ?? notApplicable("noTickets"));
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

function expectSame(ours: Outcome, theirs: Outcome): void {
  if (ours.kind !== "measured" || theirs.kind !== "measured") return expect(ours).toEqual(theirs);
  expect(ours.value).toBeCloseTo(theirs.value, 9);
  expect(ours.n).toBeCloseTo(theirs.n, 9);
}
