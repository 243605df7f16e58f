import fc from "fast-check";
import { defaultSettings, type Settings } from "../../src/engine/metrics/settings";
import type { TicketRow } from "./tickets";
import { columns } from "./ticketsInSql";

export const march = { label: "2025-03", from: 45_717, to: 45_748 };
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

/** Dirty tickets on a sheet that lacks some columns, a period and settings, whatever they are. */
export const anyQuestion = fc.record({
  rows: fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 60 }), fc.subarray(spare, { maxLength: 15 }))
    .map(([rows, lacking]) => rows.map((ticket) => without(ticket, lacking))),
  period: fc.constantFrom(null, march),
  settings: settings.map((chosen): Settings => ({ ...defaultSettings, ...chosen })),
});

function without(ticket: TicketRow, lacking: readonly (keyof TicketRow)[]): TicketRow {
  return Object.fromEntries(
    Object.entries(ticket).filter(([field]) => !lacking.includes(field as keyof TicketRow)),
  );
}
