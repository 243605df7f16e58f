import type { Period } from "../../src/engine/calendar/period";
import type { Settings } from "../../src/engine/metrics/settings";
import type { TicketRow } from "./tickets";

/** Moments are whole milliseconds here, so that SQL computes in integers. */
export const millisecondsOf = (serial: number): number => Math.round(serial * 86_400_000);

interface Question {
  readonly rows: readonly TicketRow[];
  readonly period: Period | null;
  readonly settings: Settings & { readonly asOf: number };
}

/**
 * The first metrics as SQL: one row an agent and a metric (agent null: everybody), with value, n
 * and the tickets left out. Written from SPEC.md, not from the evaluator: SQL's own three-valued
 * logic decides, and moments are integers.
 */
export function metricsInSql({ rows, period, settings }: Question): string {
  const has = (field: keyof TicketRow) => rows.some((row) => field in row);
  const inPeriod = (moment: string) =>
    period
      ? `(${moment} >= ${millisecondsOf(period.from)} and ${moment} < ${millisecondsOf(period.to)})`
      : "true";
  const created = inPeriod("created");
  const resolved = `(resolved and ${inPeriod("recorded")})`;
  const rated = inPeriod("rated_moment");

  const rate = (id: string, among: string, counting: string) => `
    select '${id}' metric, agent,
      (count(*) filter (where ${among} and ${counting}))::double
        / nullif(count(*) filter (where ${among} and (${counting}) is not null), 0) as value,
      count(*) filter (where ${among} and (${counting}) is not null) as n,
      count(*) filter (where (${among}) is null or (${among} and (${counting}) is null)) as left_out
    from judged group by grouping sets ((agent), ())`;
  const aggregate = (id: string, of: string, quantity: string, among: string) => `
    select '${id}', agent, ${of} filter (where ${among}),
      count(${quantity}) filter (where ${among}),
      count(*) filter (where (${among}) is null or (${among} and ${quantity} is null))
    from judged group by grouping sets ((agent), ())`;

  const untouched = [
    has("reopens") && "not (reopens >= 1)",
    has("escalated") && "not escalated",
    has("customer") && "not coalesce(followed, false)",
  ].filter((test) => test !== false);
  const matured = has("customer")
    ? `recorded + ${days(settings.repeatWindowDays)} <= as_of`
    : "true";
  const target = settings.firstResponseTargetMinutes;
  const within = (hours: number) =>
    rate(
      `RESOLVED.${hours}H`,
      `(resolved or as_of - created > ${hours} * 3600000) and ${created}`,
      `resolved and hours <= ${hours}`,
    );

  return `
    with tickets(id, agent, status, customer, category, created, responded, response_minutes,
        resolved_at, closed_at, resolution_minutes, due, rated_at, rating, reopens, cost,
        escalated, overdue_flag, repeated) as (values ${rows.map(asValues).join(",")}),
      present as (
        select *, ${millisecondsOf(settings.asOf)} as as_of, coalesce(resolved_at, closed_at) as recorded,
          ${has("category") ? "category" : "''"} as matter
        from tickets where created is null or created <= ${millisecondsOf(settings.asOf)}),
      states as (
        select *,
          case when recorded is null then case when status = 'Closed' then null else false end
            when recorded > as_of then false
            else status is distinct from '处理中' end as resolved,
          coalesce(response_minutes, (responded - created) / 60000.0) as raw_minutes,
          case when customer is null or matter is null or created is null then null
            else exists (select 1 from present e where e.customer = present.customer
              and e.matter = present.matter and e.created < present.created
              and present.created - e.created <= ${days(settings.repeatWindowDays)}) end as again,
          case when customer is null or matter is null or created is null then null
            else exists (select 1 from present e where e.customer = present.customer
              and e.matter = present.matter and e.created > present.created
              and e.created - present.created <= ${days(settings.repeatWindowDays)}) end as followed,
          rating is not null and coalesce(rated_at <= as_of, true) as is_rated
        from present),
      judged as (
        select *,
          case when raw_minutes >= 0 and coalesce(created + raw_minutes * 60000 <= as_of, true)
            then raw_minutes end as minutes,
          case when raw_minutes >= 0 and coalesce(created + raw_minutes * 60000 <= as_of, true) then true
            when response_minutes is null and responded is null then false
            when case when response_minutes is null then responded
              else created + response_minutes * 60000 end > as_of then false end as answered,
          case when resolved and coalesce(resolution_minutes / 60.0, (recorded - created) / 3600000.0) >= 0
            then coalesce(resolution_minutes / 60.0, (recorded - created) / 3600000.0) end as hours,
          coalesce(rated_at, case when resolved then recorded end, created) as rated_moment,
          coalesce(overdue_flag, case when due is null then null when as_of <= due then false
            when not resolved then true when resolved and recorded is not null then recorded > due end) as late
        from states)
    select metric, agent, value::double as value, n::double as n, left_out::double as left_out from (
      select 'VOLUME' metric, agent, count(*) filter (where ${created}) as value,
        count(*) filter (where ${created}) as n, count(*) filter (where (${created}) is null) as left_out
        from judged group by grouping sets ((agent), ())
      union all ${rate("FCR", `${resolved} and ${matured}`, untouched.join(" and ") || "null")}
      union all ${rate("CSAT", `is_rated and ${rated}`, `rating >= ${settings.satisfiedFrom}`)}
      union all ${rate("PARTICIPATION", `(is_rated or resolved) and ${rated}`, "is_rated")}
      union all ${aggregate("FRT", "quantile_cont(minutes, 0.5)", "minutes", `answered and ${created}`)}
      union all ${aggregate("FRT.P90", "quantile_cont(minutes, 0.9)", "minutes", `answered and ${created}`)}
      union all ${rate("FRT.WITHIN", `(answered or as_of - created > ${target} * 60000) and ${created}`, `answered and minutes <= ${target}`)}
      union all ${aggregate("RESOLUTION", "quantile_cont(hours, 0.5)", "hours", resolved)}
      union all ${within(24)}
      union all ${within(48)}
      union all ${rate("OVERDUE", `(overdue_flag is not null or due is not null) and ${created}`, "late")}
      union all ${rate("ESCALATION", created, "escalated")}
      union all ${rate("REPEAT", created, "coalesce(repeated, again)")}
      union all ${rate("REOPEN", resolved, "reopens >= 1")}
      union all ${aggregate("COST", "avg(cost)", "cost", resolved)}
      union all select 'PERDAY', agent, sum(of_day)::double / count(*), count(*), null from (
        select agent, floor(recorded / 86400000) as day, count(*) as of_day
        from judged where ${resolved} and agent is not null group by agent, day
      ) group by grouping sets ((agent), ()))`;
}

const days = (count: number): number => count * 86_400_000;

function asValues(row: TicketRow, id: number): string {
  const moment = (cell: string | number | null | undefined) =>
    typeof cell === "number" ? `${millisecondsOf(cell)}::bigint` : "null::bigint";
  const number = (cell: number | null | undefined) => `${cell ?? "null"}::double`;
  const text = (cell: string | null | undefined) => (cell ? `'${cell}'` : "null::varchar");
  const flag = (cell: boolean | null | undefined) => `${cell ?? "null"}::boolean`;
  const values = [
    id,
    text(row.agent),
    text(row.status),
    text(row.customer),
    text(row.category),
    ...[row.createdAt, row.firstResponseAt].map(moment),
    number(row.firstResponseDuration),
    ...[row.resolvedAt, row.closedAt].map(moment),
    number(row.resolutionDuration),
    ...[row.dueAt, row.ratedAt].map(moment),
    ...[row.rating, row.reopens, row.cost].map(number),
    ...[row.escalated, row.overdue, row.repeated].map(flag),
  ];
  return `(${values.join(",")})`;
}
