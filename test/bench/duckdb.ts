import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** Columns of `bigTickets`, in its order. */
const columns = [
  "id VARCHAR",
  "created DOUBLE",
  "responded DOUBLE",
  "resolved DOUBLE",
  "agent VARCHAR",
  "team VARCHAR",
  "due DOUBLE",
  "category VARCHAR",
  "customer VARCHAR",
  "status VARCHAR",
  "rating VARCHAR",
  "reopens DOUBLE",
  "escalated VARCHAR",
  "cost DOUBLE",
];

export async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:");
  return instance.connect();
}

/** Row by row through DuckDB's appender, from the cells that Excel hands over. */
export async function ingest(
  connection: DuckDBConnection,
  cells: readonly (readonly unknown[])[],
): Promise<void> {
  await connection.run(`create or replace table tickets (${columns.join(", ")})`);
  const appender = await connection.createAppender("tickets");
  for (let row = 1; row < cells.length; row++) {
    for (const cell of cells[row]!) {
      if (typeof cell === "number") appender.appendDouble(cell);
      else if (typeof cell === "string" && cell !== "") appender.appendVarchar(cell);
      else appender.appendNull();
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** The scorecard's metrics in SQL, written from SPEC.md and not from the engine's code; spans to the millisecond. */
export const scorecardQuery = `
with moments as (
  select max(greatest(created, coalesce(responded, 0), coalesce(resolved, 0))) as as_of from tickets
), facts as (
  select *,
    resolved is not null as done,
    round((responded - created) * 86400000) / 60000 as frt,
    round((resolved - created) * 86400000) / 3600000 as hours,
    (as_of - created) * 1440 as age,
    rating in ('非常满意', '满意') as satisfied,
    created - max(coalesce(resolved, created)) over earlier <= 7 as is_repeat,
    lead(created) over matter - coalesce(resolved, created) <= 7 as is_followed
  from tickets, moments
  window matter as (partition by customer, category order by created),
    earlier as (partition by customer, category order by created
      rows between unbounded preceding and 1 preceding)
)
select agent,
  count(*) as "VOLUME",
  count(*) filter (done and resolved + 7 <= as_of and reopens < 1 and escalated = '否'
    and not coalesce(is_followed, false)) / count(*) filter (done and resolved + 7 <= as_of) as "FCR",
  count(*) filter (satisfied) / count(rating) as "CSAT",
  quantile_cont(frt, 0.5) as "FRT",
  quantile_cont(frt, 0.9) as "FRT.P90",
  count(*) filter (frt <= 30 + 1e-9) / count(*) filter (frt is not null or age > 30) as "FRT.WITHIN",
  quantile_cont(hours, 0.5) filter (done) as "RESOLUTION",
  count(*) filter (done and hours <= 24 + 1e-9) / count(*) filter (done or age > 24 * 60) as "RESOLVED.24H",
  count(*) filter (done and hours <= 48 + 1e-9) / count(*) filter (done or age > 48 * 60) as "RESOLVED.48H",
  count(*) filter (coalesce(resolved, as_of) > due) / count(due) as "OVERDUE",
  count(*) filter (escalated = '是') / count(*) as "ESCALATION",
  count(*) filter (is_repeat) / count(*) as "REPEAT",
  count(*) filter (done and reopens >= 1) / count(*) filter (done) as "REOPEN",
  avg(cost) filter (done) as "COST",
  count(*) filter (done) / count(distinct floor(resolved)) as "PERDAY"
from facts group by agent order by agent`;

export async function scorecard(
  connection: DuckDBConnection,
): Promise<Record<string, string | number>[]> {
  const reader = await connection.runAndReadAll(scorecardQuery);
  return reader
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === "bigint" ? Number(value) : (value as string | number),
        ]),
      ),
    );
}
