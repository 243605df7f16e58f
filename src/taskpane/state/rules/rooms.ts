import {
  curveTable,
  distributionTable,
  kindOf,
  lintTables,
  metricsTable,
  parsePeriod,
  payTable,
  phaseTable,
  redLinesTable,
  rewardsTable,
  salariesTable,
  starterTables,
  streaksTable,
  tiersTable,
  type Cells,
  type Finding,
  type RuleCell,
  type RuleTable,
} from "../../../engine";
import type { RuleTableToWrite } from "../../../host";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleChoice, ruleHeader } from "../../../locales/rules";
import { starterWords } from "../../../locales/starterTables";
import type { Rules } from "../rulesOfBook";

/** Kinds of rules beside the profiles, in the order in which a month comes to them. */
export const rooms = {
  phases: phaseTable,
  curves: curveTable,
  metrics: metricsTable,
  redLines: redLinesTable,
  tiers: tiersTable,
  distribution: distributionTable,
  streaks: streaksTable,
  rewards: rewardsTable,
  pay: payTable,
  salaries: salariesTable,
} as const satisfies Readonly<Record<string, RuleTable>>;

export type Room = keyof typeof rooms;

/** A table of a kind, and how it stands. */
export interface RoomTable {
  readonly name: string;
  readonly rules: number;
  readonly findings: readonly Finding[];
}

/** The workbook's tables of a kind; none: what holds without them. */
export function tablesIn(room: Room, { tables }: Rules, findings: readonly Finding[]) {
  return [...tables]
    .filter(([name, cells]) => kindOf(name, cells)?.table === rooms[room])
    .map(([name, cells]): RoomTable => ({
      name,
      rules: rowsOf(cells),
      findings: findings.filter(({ table }) => table === name),
    }));
}

const rowsOf = (cells: Cells): number =>
  cells.slice(1).filter((line) => line.some((cell) => cell !== null && cell !== "")).length;

/**
 * A new table to start from, in the pane's language: rules that the sources give with all their
 * numbers. Only headers where they give none, or where those would be wrong beside the workbook's
 * own: a reward for a place that no distribution gives [RUL9].
 *
 * @param year in which the phases begin.
 */
export function startOfRoom(
  room: Room,
  { tables }: Rules,
  year: string,
  language: Language,
): RuleTableToWrite {
  const start = fullStart(room, year, language);
  const { name, cells } = start;
  const isRight = lintTables(new Map([...tables, [name, cells]])).every(
    (finding) => finding.severity !== "error" || finding.table !== name,
  );
  return isRight ? start : { ...start, cells: cells.slice(0, 1) };
}

function fullStart(room: Room, year: string, language: Language): RuleTableToWrite {
  const starter = starterTables(starterWords(language)).find(({ table }) => table === rooms[room]);
  const table: RuleTable = rooms[room];
  const rows = starter?.rows ?? (room === "phases" ? phaseRows(year, language) : []);
  const keys = table.columns.map(({ key }) => key);
  return {
    name: starter?.name ?? table.name,
    ...paneRulesWords[language].rooms[room],
    cells: [
      keys.map((key) => ruleHeader(table.name, key, language)),
      ...rows.map((row) => keys.map((key) => row[key] ?? null)),
    ],
    formats: keys.map((key) => formats[room]?.[key] ?? null),
  };
}

const formats: { readonly [Of in Room]?: Readonly<Record<string, string>> } = {
  phases: { from: "yyyy-mm-dd", to: "yyyy-mm-dd" },
  distribution: { share: "0%" },
};

/** One phase for the year, to be divided. */
function phaseRows(
  year: string,
  language: Language,
): readonly Readonly<Record<string, RuleCell>>[] {
  const [january, december] = [parsePeriod(`${year}-01`), parsePeriod(`${year}-12`)];
  if (!january || !december) return [];
  const phase = ruleChoice("phase", "regular", language);
  return [{ from: january.from, to: december.to - 1, phase }];
}
