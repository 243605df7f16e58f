import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { linearRegression } from "../../../src/engine/stats/linearRegression";
import { mean } from "../../../src/engine/stats/mean";
import { pearson } from "../../../src/engine/stats/pearson";
import { spearman } from "../../../src/engine/stats/spearman";
import { standardDeviation } from "../../../src/engine/stats/standardDeviation";
import { trimmedMean } from "../../../src/engine/stats/trimmedMean";
import { winsorisedMean } from "../../../src/engine/stats/winsorisedMean";

let duckdb: DuckDBConnection;
beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => {
  duckdb.closeSync();
});

const inSql = `
  with data as (
    select unnest($x::double[]) as x, unnest($y::double[]) as y
  ), ranked as (
    select x, y,
      rank() over (order by x) + (count(*) over (partition by x) - 1) / 2 as rx,
      rank() over (order by y) + (count(*) over (partition by y) - 1) / 2 as ry,
      row_number() over (order by x) as place,
      count(*) over () as n
    from data
  ), fence as (
    select quantile_cont(x, 0.75) + 1.5 * (quantile_cont(x, 0.75) - quantile_cont(x, 0.25)) as top
    from data
  )
  select avg(x) as mean, stddev_samp(x) as deviation,
    avg(x) filter (place > n // 10 and place <= n - n // 10) as trimmed,
    avg(least(x, top)) as winsorised,
    case when count(distinct x) > 1 and count(distinct y) > 1 then corr(x, y) end as pearson,
    case when count(distinct x) > 1 and count(distinct y) > 1 then corr(rx, ry) end as spearman,
    case when count(distinct x) > 1 then regr_slope(y, x) end as slope,
    case when count(distinct x) > 1 then regr_intercept(y, x) end as intercept
  from ranked, fence`;

/** In tenths, with ties; none is missing. */
const pair = fc.tuple(fc.integer({ min: -500, max: 5000 }), fc.integer({ min: 0, max: 40 }));

it("[ST3] [ST4] [ST5] [ST6] [ST7] are what DuckDB makes of the same numbers", async () => {
  const listed = (values: number[]) => `[${values.join(",")}]`;
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 60 }), async (pairs) => {
      const x = pairs.map(([first]) => first / 10);
      const y = pairs.map(([, second]) => second / 10);
      const sql = inSql.replace("$x", listed(x)).replace("$y", listed(y));
      const [expected] = (await duckdb.runAndReadAll(sql)).getRowObjects();
      const line = linearRegression(x, y);
      const ours = {
        mean: mean(x),
        deviation: standardDeviation(x),
        trimmed: trimmedMean(x),
        winsorised: winsorisedMean(x),
        pearson: pearson(x, y).r,
        spearman: spearman(x, y).r,
        slope: line.slope,
        intercept: line.intercept,
      };
      for (const [name, value] of Object.entries(ours)) {
        const theirs = expected![name] as number | null;
        if (theirs === null) expect([name, value]).toEqual([name, Number.NaN]);
        else expect(Math.abs(value - theirs)).toBeLessThan(1e-8 * Math.max(1, Math.abs(theirs)));
      }
    }),
    { numRuns: 60 },
  );
});
