import {
  agentNamed,
  measureAgents,
  measureAhead,
  measureDetails,
  measureMonth,
  metricById,
  monthRequest,
  readOptionsOf,
  readTickets,
  scoreBy,
  type Cells,
  type Detail,
  type MeasureOptions,
  type Metric,
  type MonthMeasures,
  type MonthScored,
  type Outcome,
  type Period,
  type ProfileChoice,
  type ReadOutcome,
  type Rulebook,
  type TicketTable,
} from "../engine";
import { agentKey } from "./agentKey";
import type { Tickets } from "./arguments/ticketsArgument";
import { printOf } from "./fingerprint";
import type { Rules } from "./rules";

/** A workbook's formulas ask for few different sheets; each kept table costs memory. */
const kept = 4;
const reads = new Map<string, ReadOutcome>();

/**
 * Reads a sheet once for all the formulas that name it and rules that have it read alike. Excel
 * copies the range anew for every call, so the content decides and not the array; an edit of any
 * cell is another content.
 */
export function readTicketsOnce(cells: Cells, { rulebook, reading }: Rules): ReadOutcome {
  const key = `${printOf(cells)}\n${reading}`;
  const known = reads.get(key);
  const outcome = known ?? readTickets(cells, readOptionsOf(rulebook));
  reads.delete(key);
  reads.set(key, outcome);
  for (const oldest of reads.keys()) {
    if (reads.size <= kept) break;
    reads.delete(oldest);
  }
  return outcome;
}

/** What was calculated from tickets by rules; gone with either of them. */
const answers = new WeakMap<ReadOutcome, WeakMap<Rulebook, Map<string, unknown>>>();

function once<Answer>({ read, rules }: Tickets, key: string, answer: () => Answer): Answer {
  const byRules = answers.get(read) ?? new WeakMap<Rulebook, Map<string, unknown>>();
  answers.set(read, byRules);
  const known = byRules.get(rules.rulebook) ?? new Map<string, unknown>();
  byRules.set(rules.rulebook, known);
  if (!known.has(key)) known.set(key, answer());
  return known.get(key) as Answer;
}

/** One metric of everybody. */
export interface MeasuredOnce {
  readonly team: Outcome;
  /** By a name as a person may write it; undefined: nobody of that name has a ticket. */
  readonly of: (agent: string) => Outcome | undefined;
}

export const measureOnce = (
  tickets: Tickets,
  metric: Metric,
  period: Period | null,
): MeasuredOnce =>
  once(tickets, `metric\n${metric.id}\n${labelOf(period)}`, () => {
    const { read, rules } = tickets;
    const options = optionsOf(rules.rulebook, period);
    measureAheadIfMany(tickets, options);
    const measured = measureAgents(read.table, metric, options);
    const outcomes = new Map(
      measured.agents.map(({ agent, outcome }) => [agentKey(agent), outcome] as const),
    );
    return { team: measured.team, of: (name) => outcomes.get(keyFor(name, rules.rulebook)) };
  });

/** All metrics in one go take as long as some eight of them one by one. */
const fewMetrics = 3;

/** A sheet full of formulas asks for many metrics: from the fourth on they are there already. */
function measureAheadIfMany({ read, rules }: Tickets, options: MeasureOptions): void {
  const byPeriod = asked.get(read.table) ?? new Map<string, number>();
  asked.set(read.table, byPeriod);
  const period = labelOf(options.period);
  const count = (byPeriod.get(period) ?? 0) + 1;
  byPeriod.set(period, count);
  if (count === fewMetrics + 1) measureAhead(read.table, rules.rulebook.metrics, options);
}

/** How many metrics of a period were measured singly. */
const asked = new WeakMap<TicketTable, Map<string, number>>();

/** What stands behind the same. */
export interface DetailsOnce {
  readonly team: Behind;
  readonly of: (agent: string) => Behind | undefined;
}

export interface Behind {
  readonly outcome: Outcome;
  readonly detail: Detail;
}

export const detailsOnce = (tickets: Tickets, metric: Metric, period: Period | null): DetailsOnce =>
  once(tickets, `details\n${metric.id}\n${labelOf(period)}`, () => {
    const { rulebook } = tickets.rules;
    const measured = measureDetails(tickets.read.table, metric, optionsOf(rulebook, period));
    const behind = new Map(
      measured.agents.map(({ agent, outcome }, at) => {
        const detail = measured.details[at]!;
        return [agentKey(agent), { outcome, detail }] as const;
      }),
    );
    return {
      team: { outcome: measured.team, detail: measured.teamDetail },
      of: (name) => behind.get(keyFor(name, rulebook)),
    };
  });

function optionsOf(rulebook: Rulebook, period: Period | null): MeasureOptions {
  const { settings, inputs } = monthRequest(rulebook, period);
  return { period, settings: { ...rulebook.settings, ...settings }, inputs: inputs ?? [] };
}

/** Everybody with a ticket, in whatever month. */
export const agentsOnce = (tickets: Tickets): readonly string[] =>
  once(tickets, "agents", () =>
    measureAgents(
      tickets.read.table,
      metricById("VOLUME")!,
      optionsOf(tickets.rules.rulebook, null),
    ).agents.map(({ agent }) => agent),
  );

/** A name as the rules merge it. */
export const keyFor = (name: string, { people }: Rulebook): string =>
  agentKey(agentNamed(people, agentKey(name)));

/** Measures a month once for every profile and every formula. */
export const measureMonthOnce = (tickets: Tickets, period: Period | null): MonthMeasures =>
  once(tickets, `month\n${labelOf(period)}`, () =>
    measureMonth(tickets.read, monthRequest(tickets.rules.rulebook, period)),
  );

export const scoreOnce = (
  tickets: Tickets,
  period: Period | null,
  choice: ProfileChoice,
): MonthScored =>
  once(tickets, `score\n${choice.toLowerCase()}\n${labelOf(period)}`, () =>
    scoreBy(tickets.rules.rulebook, measureMonthOnce(tickets, period), choice),
  );

const labelOf = (period: Period | null): string => period?.label ?? "";
