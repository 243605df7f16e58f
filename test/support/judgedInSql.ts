import type { Settings } from "../../src/engine/metrics/settings";
import type { Field } from "../../src/engine/tickets/fields";
import { millisecondsOf } from "./ticketsInSql";

export const days = (count: number): number => count * 86_400_000;

/**
 * From the tickets, what the rules say of each, as tables for the WITH of a query; the last one is
 * "judged". SQL's own three-valued logic decides.
 */
export function judgedInSql(
  has: (field: Field) => boolean,
  settings: Settings & { readonly asOf: number },
): string {
  const asOf = millisecondsOf(settings.asOf);
  const full = "coalesce(resolution_minutes / 60.0, (recorded - created) / 3600000.0)";
  const first = "(first_resolved - created) / 3600000.0";
  const kinds = {
    full,
    first: has("firstResolvedAt") ? first : full,
    active: has("waitDuration") ? `(${full} - wait_minutes / 60.0)` : full,
  };
  const hours = kinds[settings.resolutionKind];
  const contact = (of: "earlier" | "later", within: number) => `
    case when customer is null or matter is null or created is null then null
      else exists (select 1 from settled e where e.customer = s.customer and e.matter = s.matter
        and ${
          of === "earlier"
            ? `e.created < s.created and s.created <= e.settled + ${days(within)}`
            : `e.created > s.created and e.created <= s.settled + ${days(within)}`
        }) end`;
  const given = (answer: string) =>
    `case when coalesce(rated_at <= as_of, true) then ${answer} end`;

  return `
    present as (
      select *, ${asOf} as as_of, coalesce(resolved_at, closed_at) as recorded,
        ${has("category") ? "category" : "''"} as matter
      from tickets where created is null or created <= ${asOf}),
    states as (
      select *,
        case when recorded is null then case when status = 'Closed' then null else false end
          when recorded > as_of then false
          else status is distinct from '处理中' end as resolved,
        coalesce(response_minutes, (responded - created) / 60000.0) as raw_minutes,
        rating is not null and coalesce(rated_at <= as_of, true) as is_rated
      from present),
    settled as (
      select *, case when resolved and recorded > created then recorded else created end as settled
      from states),
    judged as (
      select *,
        case when raw_minutes >= 0 and coalesce(created + raw_minutes * 60000 <= as_of, true)
          then raw_minutes end as minutes,
        case when raw_minutes >= 0 and coalesce(created + raw_minutes * 60000 <= as_of, true) then true
          when response_minutes is null and responded is null then false
          when case when response_minutes is null then responded
            else created + response_minutes * 60000 end > as_of then false end as answered,
        case when minutes is not null then coalesce(responded, created + minutes * 60000) end
          as response_moment,
        case when acknowledged_at is null or acknowledged_at > as_of then false
          when created > acknowledged_at then null else true end as acknowledged,
        case when acknowledged_at >= created and acknowledged_at <= as_of
          then (acknowledged_at - created) / 60000.0 end as acknowledge_minutes,
        case when resolved and ${hours} >= 0 then ${hours} end as hours,
        coalesce(rated_at, case when resolved then recorded end, created) as rated_moment,
        coalesce(overdue_flag, case when due is null then null when as_of <= due then false
          when not resolved then true when resolved and recorded is not null then recorded > due end)
          as late,
        case when arrived >= created and arrived <= as_of
          then (arrived - created) / 3600000.0 end as arrival_hours,
        ${given("recommendation")} as answer,
        ${given(settings.effortScale === "highIsEasy" ? "effort" : "8 - effort")} as ease,
        ${contact("earlier", settings.repeatWindowDays)} as again,
        ${contact("earlier", settings.lookBackDays)} as before,
        ${contact("later", settings.repeatWindowDays)} as followed
      from settled s)`;
}
