import { random, type Random } from "./random";
import { team, type Colleague } from "./team";

/** A made-up ticket before it is spelt for a sheet. Moments are seconds since 1 January 2025. */
export interface SampleTicket {
  readonly created: number;
  readonly responded: number | null;
  readonly resolved: number | null;
  readonly agent: Colleague;
  readonly channel: 0 | 1 | 2 | 3;
  readonly category: 0 | 1 | 2 | 3 | 4 | 5;
  readonly customer: number;
  /** 1–5, null where the customer did not answer. */
  readonly rating: number | null;
  readonly reopens: number;
  readonly escalated: boolean;
  readonly overdue: boolean;
  readonly cost: number;
}

const HOUR = 3600;
export const DAY = 24 * HOUR;
/** 1 January to 31 March 2025. */
const DAYS = 90;
const PER_DAY = 40;
const CUSTOMERS = 2600;
/** Resolved within this time, or overdue. */
const PROMISED = 48 * HOUR;
/** Spring Festival 2025: 28 January to 4 February, days counted from 0. */
const isHoliday = (day: number) => day === 0 || (day >= 27 && day <= 34);
/** 1 January 2025 was a Wednesday. */
const isWeekend = (day: number) => (day + 3) % 7 >= 5;
/** By hour from 8 to 22: office hours with their two peaks, then an evening shift. */
const HOURS = [2, 6, 9, 9, 5, 5, 8, 9, 8, 6, 3, 3, 4, 4, 2];

/** About 3,600 tickets in the order they were created. */
export function makeTickets(seed: number): readonly SampleTicket[] {
  const chance = random(seed);
  const tickets: SampleTicket[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const usual = PER_DAY * (isHoliday(day) ? 0.3 : isWeekend(day) ? 0.75 : 1.15);
    const count = Math.round(usual + chance.normal() * Math.sqrt(usual));
    for (let n = 0; n < count; n += 1) {
      const created = day * DAY + (8 + chance.weighted(HOURS)) * HOUR + chance.below(HOUR);
      const ticket = makeTicket(chance, created, chance.below(CUSTOMERS), category(chance));
      tickets.push(ticket);
      const again = comeback(chance, ticket);
      if (again) tickets.push(again);
    }
  }
  return tickets.sort((one, other) => one.created - other.created);
}

const category = (chance: Random) =>
  chance.weighted([24, 22, 20, 16, 8, 10]) as SampleTicket["category"];

function makeTicket(
  chance: Random,
  created: number,
  customer: number,
  category: SampleTicket["category"],
): SampleTicket {
  const agent = team[chance.weighted(team.map(({ load }) => load))]!;
  const skill = agent.skill + (agent.trend * created) / (30 * DAY);
  const clumsiness = 1 - skill;
  const complaint = category === 4;
  const responded = created + chance.around(60 * (3 + 22 * clumsiness), 0.9);
  const duration = chance.around(HOUR * (4 + 14 * clumsiness) * (complaint ? 1.8 : 1), 0.85);
  const resolved = Math.max(responded + 30, created + duration);
  const open = resolved > DAYS * DAY || chance.chance(0.01);
  const escalated = chance.chance(0.02 + 0.16 * clumsiness + (complaint ? 0.1 : 0));
  return {
    created,
    responded: chance.chance(0.01) ? null : Math.round(responded),
    resolved: open ? null : Math.round(resolved),
    agent,
    channel: chance.weighted([55, 25, 15, 5]) as SampleTicket["channel"],
    category,
    customer,
    rating: !open && chance.chance(0.42) ? rating(chance, skill, escalated) : null,
    reopens: open ? 0 : chance.weighted([0.97 - 0.16 * clumsiness, 0.03 + 0.13 * clumsiness, 0.01]),
    escalated,
    overdue: resolved - created > PROMISED,
    cost: Math.round(chance.around(9 + 7 * clumsiness, 0.35) * 100) / 100,
  };
}

function rating(chance: Random, skill: number, escalated: boolean): number {
  const pleased = skill - (escalated ? 0.35 : 0);
  return (
    5 -
    chance.weighted([20 + 60 * pleased, 34, 22 - 20 * pleased, 12 - 11 * pleased, 5 - 4 * pleased])
  );
}

/** The same customer with the same matter, a few days later: the first answer did not hold. */
function comeback(chance: Random, first: SampleTicket): SampleTicket | null {
  if (!chance.chance(0.03 + 0.14 * (1 - first.agent.skill))) return null;
  const created = (first.resolved ?? first.created) + HOUR + chance.below(5 * DAY);
  const hour = (created % DAY) / HOUR;
  const awake = hour < 8 ? created + 8 * HOUR : created;
  return awake < DAYS * DAY ? makeTicket(chance, awake, first.customer, first.category) : null;
}
