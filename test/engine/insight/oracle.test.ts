import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { arrivalsByHour, responseTimes } from "../../../src/engine/insight";
import { measureAgents, metricById } from "../../../src/engine/metrics";
import { defaultSettings } from "../../../src/engine/metrics/settings";
import { judgedInSql } from "../../support/judgedInSql";
import { tickets, type TicketRow } from "../../support/tickets";
import { ticketsInSql } from "../../support/ticketsInSql";

const march = { label: "2025-03", from: 45_717, to: 45_748 };
const settings = { ...defaultSettings, asOf: march.to + 1, firstResponseTargetMinutes: 20 };

/** To the minute or the day, some of it outside March, some of it missing. */
const createdAt = fc.option(
  fc.oneof(
    fc.integer({ min: (march.from - 3) * 1440, max: (march.to + 3) * 1440 }).map((m) => m / 1440),
    fc.integer({ min: march.from - 3, max: march.to + 3 }),
  ),
  { freq: 8 },
);
const row = fc
  .record({
    agent: fc.constantFrom("A", "B"),
    firstResponder: fc.constantFrom("B", "C", null),
    createdAt,
    minutes: fc.option(fc.integer({ min: -10, max: 3000 }), { freq: 6 }),
    firstResponseDuration: fc.option(fc.constantFrom(0, 1, 5, 15, 20, 30, 60, 1440), { freq: 2 }),
    botOnly: fc.constantFrom(true, false, null),
  })
  .map(({ minutes, ...others }): TicketRow => ({
    ...others,
    firstResponseAt:
      minutes === null || others.createdAt === null
        ? null
        : (Math.round(others.createdAt * 1440) + minutes) / 1440,
  }));

const DAY = 86_400_000;
/** 1970-01-01 as a serial, in milliseconds. */
const EPOCH = 25_569 * DAY;
const inMarch = `created >= ${march.from * DAY} and created < ${march.to * DAY}`;

describe("the team's month, computed by DuckDB from the rules", () => {
  let duckdb: DuckDBConnection;
  beforeAll(async () => {
    duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  });
  afterAll(() => duckdb.closeSync());

  const numbers = async (sql: string): Promise<number[][]> =>
    (await duckdb.runAndReadAll(sql)).getRowsJS().map((cells) => cells.map(Number));

  it("[INS1] has the same arrivals by weekday and hour for any tickets", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
        const arrivals = arrivalsByHour(tickets(rows), { period: march, asOf: settings.asOf });
        const expected = await numbers(`with ${ticketsInSql(rows)},
          moments as (select epoch_ms(created - ${EPOCH}) as moment from tickets where ${inMarch})
          select isodow(moment) - 1, hour(moment), count(*) from moments
          where moment <> date_trunc('day', moment) group by all order by all`);
        const ours =
          arrivals.kind === "notApplicable"
            ? []
            : arrivals.counts.flatMap((hours, weekday) =>
                hours.flatMap((count, hour) => (count > 0 ? [[weekday, hour, count]] : [])),
              );
        expect(ours).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("[INS3] has the same bins of response times, which add up to FRT's n", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
        const table = tickets(rows);
        const times = responseTimes(table, { period: march, settings });
        const bounds = [1, 5, 15, 20, 30, 60, 120, 240, 480, 1440];
        const expected = await numbers(`with ${ticketsInSql(rows)},
          ${judgedInSql((field) => field in rows[0]!, settings)},
          those as (select minutes from judged where answered and not coalesce(bot_only, false)
            and minutes is not null and ${inMarch})
          select ${[0, ...bounds]
            .map((from, at) =>
              [
                `count(*) filter (where minutes ${at === 0 ? ">=" : ">"} ${from}`,
                bounds[at] === undefined ? "" : ` and minutes <= ${bounds[at]}`,
                ")",
              ].join(""),
            )
            .join(", ")} from those`);
        const frt = measureAgents(table, metricById("FRT")!, { period: march, settings }).team;
        const total = expected[0]!.reduce((sum, count) => sum + count, 0);
        expect(frt.kind === "measured" ? frt.n : 0).toBe(total);
        if (times.kind === "notApplicable") expect(total).toBe(0);
        else expect(times.bins.map(({ count }) => count)).toEqual(expected[0]);
      }),
      { numRuns: 60 },
    );
  });
});
