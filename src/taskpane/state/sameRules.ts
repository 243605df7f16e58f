import {
  historyTable,
  kindOf,
  notesTable,
  readOptionsOf,
  runsTable,
  scoresTable,
  type Cells,
  type Rulebook,
  type RuleTable,
} from "../../engine";
import type { Rules } from "./rulesOfBook";

/** The tickets are read as before: columns, people, exclusions. */
export const readAlike = (one: Rulebook, other: Rulebook): boolean =>
  text(readOptionsOf(one)) === text(readOptionsOf(other));

/**
 * A month is scored as before. What the add-in itself keeps of months, when they are scored or
 * frozen, does not count, nor what reviewers write.
 */
export const scoredAlike = (one: Rules, other: Rules): boolean =>
  text(scoringTables(one)) === text(scoringTables(other));

const scoringTables = ({ tables }: Rules): readonly (readonly [string, Cells])[] =>
  [...tables].filter(([name, cells]) => !records.has(kindOf(name, cells)?.table));

const records: ReadonlySet<RuleTable | undefined> = new Set([
  historyTable,
  scoresTable,
  runsTable,
  notesTable,
]);

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...(part as Iterable<unknown>)] : part,
  );
