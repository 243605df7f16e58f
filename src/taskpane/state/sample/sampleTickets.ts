import type { RuleCell } from "../../../host";
import type { Language } from "../../../locales/language";
import { paneSampleWords } from "../../../locales/paneSample";

/** 1 February 2025 as a 1900 serial; the tickets are of February and March. */
const FIRST_DAY = 45_689;
const DAYS = 59;
const TICKETS = 360;
const MINUTE = 1 / 1440;

/** Of the columns that are moments. */
const MOMENT = "yyyy-mm-dd hh:mm";

/**
 * Made-up tickets of six people over two months, the same each time: enough for every step of the
 * pane to have something to show. Each person is a little quicker, or slower, than the one before.
 */
export function sampleTickets(language: Language): {
  readonly cells: readonly (readonly RuleCell[])[];
  readonly formats: readonly (string | null)[];
} {
  const { headers, agents, groups, categories, solved, open, yes, no } = paneSampleWords[language];
  const { next, below } = chance(2025);
  const rows = Array.from({ length: TICKETS }, (_, index): RuleCell[] => {
    const agent = below(agents.length);
    const pace = 0.6 + agent / 5;
    const created = FIRST_DAY + Math.floor((index * DAYS) / TICKETS) + (8 + next() * 10) / 24;
    const responded = created + (1 + next() * 40 * pace) * MINUTE;
    const isOpen = next() < 0.04;
    return [
      `S-${String(index + 1).padStart(4, "0")}`,
      toSeconds(created),
      toSeconds(responded),
      isOpen ? "" : toSeconds(responded + next() * next() * 2 * pace),
      agents[agent]!,
      groups[agent % groups.length]!,
      `C${String(below(150)).padStart(3, "0")}`,
      categories[below(categories.length)]!,
      isOpen ? open : solved,
      isOpen || next() < 0.5 ? "" : Math.max(1, 5 - Math.floor(next() * next() * 5 * pace)),
      next() < 0.05 * pace ? 1 : 0,
      next() < 0.08 * pace ? yes : no,
    ];
  });
  return { cells: [headers, ...rows], formats: headers.map((_, at) => formatOf(at)) };
}

const formatOf = (column: number): string | null => (column >= 1 && column <= 3 ? MOMENT : null);

const toSeconds = (serial: number): number => Math.round(serial * 86_400) / 86_400;

/** Chance that repeats itself (mulberry32 by T. Ettinger, public domain). */
function chance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, below: (limit: number) => Math.floor(next() * limit) };
}
