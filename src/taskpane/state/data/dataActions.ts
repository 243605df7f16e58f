import { settingsTable, type Finding, type SettingName } from "../../../engine";
import { formulasLostBy, goToRule, writeRuleTable, type Result } from "../../../host";
import type { Language } from "../../../locales/language";
import type { Pane, Problem } from "../pane";
import type { QuestionGroup } from "../questionGroups";
import type { Rules } from "../rulesOfBook";
import type { ColumnChange } from "./columnChanges";
import { tableSaying, type DataSaid } from "./dataSaid";
import { dataTables, startOf, type DataTable } from "./dataTables";
import { ruleCellOf } from "./ruleCellOf";
import { settingCell } from "./settingCell";
import { tableOf } from "./tableOf";

/** What a person can say of the data; it is kept in the workbook's tables, and the tickets read anew. */
export interface DataActions {
  readonly answer: (
    group: QuestionGroup,
    option: string,
    language: Language,
    /** What a time remaining is taken from, minutes. */
    goal?: number,
  ) => Promise<void>;
  readonly changeColumn: (change: ColumnChange, language: Language) => Promise<void>;
  /** Says that a name stands for an agent; for itself, where they are two people. */
  readonly mergeAgent: (name: string, agent: string, language: Language) => Promise<void>;
  /** Says it once more, now that formulas of the table may go. */
  readonly sayOver: (said: DataSaid, language: Language) => Promise<void>;
  /** Makes a table to start from, or brings the one that is there to the front. */
  readonly openTable: (kind: DataTable, language: Language) => Promise<void>;
  /** Opens the settings at one of them. */
  readonly showSetting: (name: SettingName, language: Language) => Promise<void>;
  /** Shows the cell that a finding is about. */
  readonly showFinding: (finding: Finding) => Promise<void>;
  /** Shows the row of a rule that left tickets out. */
  readonly showExclusionRule: (row: number) => Promise<void>;
}

export interface DataSession {
  readonly state: () => Pane;
  readonly told: <T>(result: Promise<Result<T>>) => Promise<Result<T>>;
  readonly raise: (problem: Problem) => void;
  readonly readRulesAgain: () => Promise<void>;
  readonly read: () => Promise<void>;
}

export function dataActions(session: DataSession): DataActions {
  const { state, told, raise, readRulesAgain, read } = session;

  /** What was written counts only once it is in the workbook; then the tickets are read by it. */
  async function say(said: DataSaid, language: Language, over?: "over"): Promise<void> {
    const table = tableSaying(said, state(), language);
    if (!table) return;
    const lost = over ? null : await told(formulasLostBy(table));
    if (lost?.ok === false) return;
    if (lost && lost.value.length > 0) {
      const formulas = lost.value.map((formula) => ({ ...formula, table: table.name }));
      return raise({ kind: "formulasInTheWay", formulas, said });
    }
    if ((await told(writeRuleTable(table, over))).ok) await read();
  }

  const goTo = (rules: Rules, kind: DataTable, row: number) =>
    told(goToRule(tableOf(rules, dataTables[kind])?.name ?? "", { row, column: null }));

  async function openTable(kind: DataTable, language: Language): Promise<void> {
    const pane = state();
    const { rules } = pane;
    if (!rules || !("tickets" in pane) || pane.tickets === null) return;
    if (tableOf(rules, dataTables[kind])) return void (await goTo(rules, kind, 0));
    const table = startOf(kind, rules, pane.tickets, language);
    if (!(await told(writeRuleTable(table))).ok) return;
    await (READING.has(kind) ? read() : readRulesAgain());
    await told(goToRule(table.name, { row: 1, column: null }));
  }

  return {
    answer: (group, option, language, goal) =>
      say({ of: "answer", group, option, ...(goal !== undefined && { goal }) }, language),
    changeColumn: (change, language) => say({ of: "column", change }, language),
    mergeAgent: (name, agent, language) => say({ of: "agent", name, agent }, language),
    sayOver: (said, language) => say(said, language, "over"),
    openTable,
    async showSetting(name, language) {
      await openTable("settings", language);
      const { rules } = state();
      const table = rules && tableOf(rules, settingsTable);
      const cell = table && settingCell(table.cells, name);
      if (cell) await told(goToRule(table.name, cell));
    },
    async showFinding(finding) {
      const { rules } = state();
      const cell = rules && ruleCellOf(finding, rules.tables);
      if (cell) await told(goToRule(finding.table, cell));
    },
    async showExclusionRule(row) {
      const { rules } = state();
      if (rules) await goTo(rules, "exclusions", row);
    },
  };
}

/** Tickets are read by these; by the others they are measured. */
const READING: ReadonlySet<DataTable> = new Set<DataTable>(["columns", "agents", "exclusions"]);
