import type { Period } from "../../src/engine/calendar/period";
import type { Attribution, Settings } from "../../src/engine/metrics/settings";
import type { Field } from "../../src/engine/tickets/fields";
import { days, judgedInSql } from "./judgedInSql";
import type { TicketRow } from "./tickets";
import { millisecondsOf, ticketsInSql } from "./ticketsInSql";

interface Question {
  readonly rows: readonly TicketRow[];
  readonly period: Period | null;
  readonly settings: Settings & { readonly asOf: number };
}

type Clock = "created" | "resolved" | "rated" | "responded" | "visited";

/** What the metrics of a family have in common. */
interface Family {
  readonly clock: Clock;
  readonly event?: Clock;
  readonly attribution?: Attribution;
}

const moments: Record<Clock, string> = {
  created: "created",
  resolved: "case when resolved is null then null when resolved then recorded end",
  rated: "rated_moment",
  responded: "response_moment",
  visited: "promised",
};

const ofTickets: Family = { clock: "created" };
const ofResolutions: Family = { clock: "resolved", attribution: "resolver" };
const bySolving: Family = { clock: "created", attribution: "resolver" };
const ofRatings: Family = { clock: "rated", attribution: "agentAtRating" };
const ofResponses: Family = { clock: "created", event: "responded", attribution: "firstResponder" };
const inResponses: Family = { clock: "created", attribution: "firstResponder" };

/**
 * The metrics of tickets as SQL: one row an agent and a metric (agent null: everybody), with value, n
 * and the tickets left out. Written from SPEC.md, not from the evaluator.
 */
export function metricsInSql({ rows, period, settings }: Question): string {
  const has = (field: Field) => rows.some((row) => field in row);
  const rule = settings.monthRule;

  function inPeriod({ clock, event = clock }: Family): string {
    if (!period) return "true";
    const used = rule === "metric" ? clock : rule === "event" ? event : rule;
    const moment = `(${moments[used]})`;
    const [from, to] = [millisecondsOf(period.from), millisecondsOf(period.to)];
    const inside = `(${moment} >= ${from} and ${moment} < ${to})`;
    return used === "resolved" ? `(resolved and recorded >= ${from} and recorded < ${to})` : inside;
  }
  function owner({ attribution = "assignee" }: Family): string {
    const chain: Partial<Record<Attribution, string>> = {
      resolver: "coalesce(resolver, agent)",
      firstResponder: "coalesce(first_responder, agent)",
      agentAtRating: has("agentAtRating")
        ? "coalesce(agent_at_rating, resolver, agent)"
        : "coalesce(resolver, agent)",
    };
    const policy = settings.attribution === "metric" ? attribution : settings.attribution;
    return chain[policy] ?? "agent";
  }
  const grouped = (family: Family) =>
    `from (select *, ${owner(family)} as whose from judged) group by grouping sets ((whose), ())`;

  const rate = (id: string, family: Family, among: string, counting: string) => {
    const population = `((${among}) and ${inPeriod(family)})`;
    return `select '${id}' metric, whose agent,
      (count(*) filter (where ${population} and (${counting})))::double
        / nullif(count(*) filter (where ${population} and (${counting}) is not null), 0) as value,
      count(*) filter (where ${population} and (${counting}) is not null) as n,
      count(*) filter (where ${population} is null or (${population} and (${counting}) is null))
        as left_out
    ${grouped(family)}`;
  };
  const aggregate = (id: string, family: Family, of: string, quantity: string, among: string) => {
    const population = `((${among}) and ${inPeriod(family)})`;
    return `select '${id}', whose, ${of} filter (where ${population}),
      count(${quantity}) filter (where ${population}),
      count(*) filter (where ${population} is null or (${population} and ${quantity} is null))
    ${grouped(family)}`;
  };
  const mean = (id: string, family: Family, quantity: string, among: string) =>
    aggregate(id, family, `avg(${quantity})`, quantity, among);
  const quantile = (id: string, family: Family, quantity: string, among: string, p: number) =>
    aggregate(id, family, `quantile_cont(${quantity}, ${p})`, quantity, among);

  const notByMachine = "bot_only is distinct from true and agent_started is distinct from true";
  const net = settings.fcrScope === "net" ? "eligible is distinct from false" : "true";
  const solved = `(resolved and ${net} and ${notByMachine})`;
  const ripe = `settled + ${days(settings.repeatWindowDays)} <= as_of`;
  const tests = [
    has("reopens") && "not (reopens >= 1)",
    has("escalated") && "not escalated",
    has("customer") && "not coalesce(followed, false)",
  ].filter((test) => test !== false);
  const fcr: Record<Settings["fcrDefinition"], readonly [among: string, counting: string]> = {
    default: [
      has("customer") ? `${solved} and ${ripe}` : solved,
      tests.length > 0 ? tests.join(" and ") : "null",
    ],
    voc: ["solved_first is not null", "solved_first"],
    repeat: [`${solved} and not before and ${ripe}`, "not followed"],
    reopen: [solved, "not (reopens >= 1)"],
    touch: [solved, "agent_replies <= 1"],
    customerSilent: [solved, "customer_replies <= 0"],
    firstAssignment: [solved, "reassignments <= 0"],
  };
  const { satisfiedFrom, dissatisfiedTo } = settings;
  const satisfied = `rating >= ${satisfiedFrom}`;
  const csat = {
    topTwoBox: rate("CSAT", ofRatings, "is_rated", satisfied),
    relative: rate(
      "CSAT",
      ofRatings,
      `is_rated and (${satisfied} or rating <= ${dissatisfiedTo})`,
      satisfied,
    ),
    meanOfMax: mean("CSAT", ofRatings, "(rating / 5)", "is_rated"),
    rescaled: mean("CSAT", ofRatings, "((rating - 1) / 4)", "is_rated"),
  };
  const target = (of: "firstResponse" | "resolution", usual: number) =>
    `(case ${settings.targets
      .filter((entry) => entry.of === of)
      .map(({ channel, minutes }) => `when lower(channel) = lower('${channel}') then ${minutes}`)
      .concat("when false then 0")
      .join(" ")} else ${usual} end)`;
  const soon = target("firstResponse", settings.firstResponseTargetMinutes);
  const waited = `as_of - created > ${soon} * 60000`;
  const within = (id: string, hours: string) =>
    rate(
      id,
      bySolving,
      `resolved or as_of - created > ${hours} * 3600000`,
      `resolved and hours <= ${hours}`,
    );
  const settledComplaint = has("complaintResolved")
    ? "case when complaint_resolved is null and not resolved then false else complaint_resolved end"
    : "resolved";
  const oldEnough = (maturity: number) => `as_of - created >= ${days(maturity)}`;
  const age = "as_of - created";
  const byDay = `select *, floor(recorded / 86400000) as day, ${owner(ofResolutions)} as whose from judged
      where resolved and ${inPeriod(ofResolutions)}`;

  const asked = [
    `select 'VOLUME' metric, whose agent, count(*) filter (where ${inPeriod(ofTickets)}) as value,
      count(*) filter (where ${inPeriod(ofTickets)}) as n,
      count(*) filter (where (${inPeriod(ofTickets)}) is null) as left_out ${grouped(ofTickets)}`,
    rate("FCR", ofResolutions, ...fcr[settings.fcrDefinition]),
    csat[settings.csatScale],
    mean("CSAT.MEAN", ofRatings, "rating", "is_rated"),
    rate("CSAT.ATTAINED", ofRatings, "is_rated", satisfied),
    rate("GOODRATING", ofRatings, "is_rated", satisfied),
    rate("BADRATING", ofRatings, "is_rated", `rating <= ${dissatisfiedTo}`),
    rate("PARTICIPATION", ofRatings, "is_rated or resolved", "is_rated"),
    aggregate(
      "NPS",
      ofRatings,
      "avg(case when answer >= 9 then 100 when answer <= 6 then -100 when answer is not null then 0 end)",
      "answer",
      "answer is not null",
    ),
    mean("CES", { clock: "rated" }, "ease", "ease is not null"),
    rate("CES.TOP3", { clock: "rated" }, "ease is not null", "ease >= 5"),
    quantile("FRT", ofResponses, "minutes", `answered and ${notByMachine}`, 0.5),
    mean("FRT.MEAN", ofResponses, "minutes", `answered and ${notByMachine}`),
    quantile("FRT.P90", ofResponses, "minutes", `answered and ${notByMachine}`, 0.9),
    rate(
      "FRT.WITHIN",
      inResponses,
      `(answered or ${waited}) and ${notByMachine}`,
      `answered and minutes <= ${soon}`,
    ),
    quantile(
      "ACKNOWLEDGED",
      ofTickets,
      "acknowledge_minutes",
      "acknowledge_minutes is not null",
      0.5,
    ),
    quantile("RESOLUTION", ofResolutions, "hours", "resolved", 0.5),
    mean("RESOLUTION.MEAN", ofResolutions, "hours", "resolved"),
    quantile("RESOLUTION.P90", ofResolutions, "hours", "resolved", 0.9),
    within("RESOLVED.WITHIN", `(${target("resolution", settings.resolutionTargetMinutes)} / 60.0)`),
    within("RESOLVED.24H", "24"),
    within("RESOLVED.48H", "48"),
    rate(
      "RETURNS.24H",
      bySolving,
      `category = 'refund' and (resolved or ${age} > ${days(1)})`,
      "resolved and hours <= 24",
    ),
    rate("OVERDUE", ofTickets, "overdue_flag is not null or due is not null", "late"),
    mean("AHT", ofResolutions, "handle_minutes", "resolved"),
    rate(
      "ARRIVAL",
      { clock: "visited" },
      "promised is not null and promised <= as_of",
      "arrived is not null and arrived <= promised",
    ),
    rate(
      "ONSITE.24H",
      ofTickets,
      `(promised is not null or arrived is not null)
        and (arrival_hours is not null or ${age} > ${days(1)})`,
      "arrival_hours is not null and arrival_hours <= 24",
    ),
    rate("FIRSTFIX", ofResolutions, "resolved and visits >= 1", "visits <= 1"),
    rate("RESOLVED", bySolving, oldEnough(settings.solvedMaturityDays), "resolved"),
    rate("ESCALATION", ofTickets, "true", "escalated"),
    rate("REPEAT", ofTickets, "true", "coalesce(repeated, again)"),
    rate("REOPEN", ofResolutions, "resolved", "reopens >= 1"),
    rate(
      "COMPLAINT.RESOLVED",
      ofTickets,
      `complaint and ${oldEnough(settings.complaintMaturityDays)}`,
      settledComplaint,
    ),
    rate("COMPLAINT.HANDLED", ofTickets, "complaint", "answered or acknowledged or resolved"),
    rate("COMPLAINT.ESCALATED", ofTickets, "complaint", "coalesce(complaint_escalated, escalated)"),
    rate(
      "CALMED",
      ofTickets,
      `${has("complaint") ? "complaint" : "true"} and sentiment_start <= 2`,
      "coalesce(sentiment_end, rating) >= 3",
    ),
    rate("KNOWLEDGE", ofTickets, "true", "knowledge_used"),
    rate("CROSSSELL", ofTickets, "recommended", "recommended_bought"),
    mean("COST", ofResolutions, "cost", "resolved"),
    `select 'PARTSLOSS', whose, sum(parts_lost) filter (where ${pairs(inPeriod(ofTickets))})
        / nullif(sum(parts_used) filter (where ${pairs(inPeriod(ofTickets))}), 0),
      coalesce(sum(parts_used) filter (where ${pairs(inPeriod(ofTickets))}), 0), null
      ${grouped(ofTickets)}`,
    `select 'PERDAY', whose, sum(of_day)::double / count(*), count(*), null from (
      select whose, day, count(*) as of_day from (${byDay}) group by whose, day
    ) group by grouping sets ((whose), ())`,
  ];
  return `with ${ticketsInSql(rows)}, ${judgedInSql(has, settings)}
    select metric, agent, value::double as value, n::double as n, left_out::double as left_out
    from (${asked.join(" union all ")})`;
}

const pairs = (inPeriod: string): string =>
  `parts_lost is not null and parts_used is not null and ${inPeriod}`;
