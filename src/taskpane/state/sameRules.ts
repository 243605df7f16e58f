import { historyTable, kindOf, readOptionsOf, type Cells, type Rulebook } from "../../engine";
import type { Rules } from "./rulesOfBook";

/** The tickets are read as before: columns, people, exclusions. */
export const readAlike = (one: Rulebook, other: Rulebook): boolean =>
  text(readOptionsOf(one)) === text(readOptionsOf(other));

/** A month is scored as before. Scoring writes the history itself, so that does not count. */
export const scoredAlike = (one: Rules, other: Rules): boolean =>
  text(scoringTables(one)) === text(scoringTables(other));

const scoringTables = ({ tables }: Rules): readonly (readonly [string, Cells])[] =>
  [...tables].filter(([name, cells]) => kindOf(name, cells)?.table !== historyTable);

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...(part as Iterable<unknown>)] : part,
  );
