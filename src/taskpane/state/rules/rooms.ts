import {
  criticalFailsTable,
  curveTable,
  distributionTable,
  historyTable,
  holidayTable,
  inputsTable,
  kindOf,
  lintTables,
  metricsTable,
  parsePeriod,
  payTable,
  phaseTable,
  redLinesTable,
  rewardsTable,
  salariesTable,
  scheduleTable,
  scoresTable,
  settingsTable,
  starterTables,
  streaksTable,
  targetTable,
  termsTable,
  tiersTable,
  writeTerms,
  type Cells,
  type Finding,
  type Profile,
  type RuleCell,
  type RuleTable,
} from "../../../engine";
import type { RuleTableToWrite } from "../../../host";
import type { Language } from "../../../locales/language";
import { dataTableWords, type TableWords } from "../../../locales/dataTables";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleChoice, ruleHeader } from "../../../locales/rules";
import { starterWords } from "../../../locales/starterTables";
import { dataTables, startOfMeasuring, type MeasuringTable } from "../data/dataTables";
import type { Month } from "../pane";
import type { Rules } from "../rulesOfBook";
import { profileWords } from "./profileWords";

/** Kinds of rules beside the profiles, in the order in which a month comes to them. */
export const rooms = {
  settings: settingsTable,
  targets: targetTable,
  schedule: scheduleTable,
  holidays: holidayTable,
  metrics: metricsTable,
  inputs: inputsTable,
  criticalFails: criticalFailsTable,
  terms: termsTable,
  phases: phaseTable,
  curves: curveTable,
  redLines: redLinesTable,
  tiers: tiersTable,
  distribution: distributionTable,
  streaks: streaksTable,
  rewards: rewardsTable,
  pay: payTable,
  salaries: salariesTable,
  history: historyTable,
  scores: scoresTable,
} as const satisfies Readonly<Record<string, RuleTable>>;

export type Room = keyof typeof rooms;

/** As they are shown together. */
export const roomGroups = {
  settings: ["settings", "targets", "schedule", "holidays", "metrics", "inputs", "criticalFails"],
  heading: [
    "terms",
    "phases",
    "curves",
    "redLines",
    "tiers",
    "distribution",
    "streaks",
    "rewards",
    "pay",
    "salaries",
  ],
  kept: ["history", "scores"],
} as const satisfies Readonly<Record<string, readonly Room[]>>;

/** Written at each scoring, never by hand: they can only be looked at. */
export const writtenByScoring: ReadonlySet<Room> = new Set<Room>(["history", "scores"]);

/** The title of a kind's sheet, and what its table is for. */
export const roomWords = (room: Room, language: Language): TableWords =>
  isMeasuring(room)
    ? dataTableWords(rooms[room].name, language)
    : paneRulesWords[language].rooms[room];

const isMeasuring = (room: Room): room is Room & MeasuringTable => room in dataTables;

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
 */
export function startOfRoom(
  room: Room,
  rules: Rules,
  { year, months, agents }: StartingFrom,
  language: Language,
): RuleTableToWrite {
  if (isMeasuring(room)) return startOfMeasuring(room, rules, months, language);
  const start = fullStart(room, rules, { year, agents }, language);
  const { name, cells } = start;
  const isRight = lintTables(new Map([...rules.tables, [name, cells]])).every(
    (finding) => finding.severity !== "error" || finding.table !== name,
  );
  return isRight ? start : { ...start, cells: cells.slice(0, 1) };
}

export interface StartingFrom {
  /** In which the phases begin. */
  readonly year: string;
  /** Of the tickets. */
  readonly months: readonly Month[];
  /** Whom the tickets name; none while none are read. */
  readonly agents: readonly string[];
}

function fullStart(
  room: Exclude<Room, MeasuringTable>,
  rules: Rules,
  { year, agents }: Omit<StartingFrom, "months">,
  language: Language,
): RuleTableToWrite {
  if (room === "terms")
    return {
      name: termsTable.name,
      ...roomWords(room, language),
      cells: writeTerms(ownProfiles(rules), profileWords(language)),
    };
  const starter = starterTables(starterWords(language)).find(({ table }) => table === rooms[room]);
  const table: RuleTable = rooms[room];
  const rows = starter?.rows ?? ownRows(room, { year, agents }, language);
  const keys = table.columns.map(({ key }) => key);
  return {
    name: starter?.name ?? table.name,
    ...roomWords(room, language),
    cells: [
      keys.map((key) => ruleHeader(table.name, key, language)),
      ...rows.map((row) => keys.map((key) => row[key] ?? null)),
    ],
    formats: keys.map((key) => formats[room]?.[key] ?? null),
  };
}

/** One a table: what holds for a profile holds for all that its rows make. */
function ownProfiles({ tables, rulebook: { profiles } }: Rules): readonly Profile[] {
  const byTable = new Map(profiles.map((of) => [of.variantOf ?? of.id, of] as const));
  return [...byTable].filter(([table]) => tables.has(table)).map(([, profile]) => profile);
}

const formats: { readonly [Of in Room]?: Readonly<Record<string, string>> } = {
  phases: { from: "yyyy-mm-dd", to: "yyyy-mm-dd" },
};

/** What the month at hand tells where the sources give no rules. */
function ownRows(
  room: Room,
  { year, agents }: Omit<StartingFrom, "months">,
  language: Language,
): readonly Readonly<Record<string, RuleCell>>[] {
  if (room === "phases") return phaseRows(year, language);
  return room === "salaries" ? agents.map((agent) => ({ agent })) : [];
}

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
