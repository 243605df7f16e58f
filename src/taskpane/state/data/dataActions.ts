import { agentRecords, agentTable, columnTable, type Finding, type Grain } from "../../../engine";
import { goToRule, writeRuleTable, type Result, type RuleTableToWrite } from "../../../host";
import type { Language } from "../../../locales/language";
import type { Pane } from "../pane";
import type { QuestionGroup } from "../questionGroups";
import type { Rules } from "../rulesOfBook";
import { changesBy, columnsAfter, withChange, type ColumnChange } from "./columnChanges";
import { columnRecords } from "./columnRecords";
import { startOf, dataTables, written, type DataTable } from "./dataTables";
import { outcomeOf } from "./outcomeOf";
import { ruleCellOf } from "./ruleCellOf";
import { tableOf } from "./tableOf";
import { withSetting } from "./withSetting";

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
  /** Makes a table to start from, or brings the one that is there to the front. */
  readonly openTable: (kind: DataTable, language: Language) => Promise<void>;
  /** Shows the cell that a finding is about. */
  readonly showFinding: (finding: Finding) => Promise<void>;
  /** Shows the row of a rule that left tickets out. */
  readonly showExclusionRule: (row: number) => Promise<void>;
}

export interface DataSession {
  readonly state: () => Pane;
  readonly told: <T>(result: Promise<Result<T>>) => Promise<Result<T>>;
  readonly readRulesAgain: () => Promise<void>;
  readonly read: () => Promise<void>;
}

export function dataActions({ state, told, readRulesAgain, read }: DataSession): DataActions {
  async function changeColumns(
    changes: readonly ColumnChange[],
    language: Language,
  ): Promise<void> {
    const { rules } = state();
    const outcome = outcomeOf(state());
    if (!rules || !outcome || changes.length === 0) return;
    const columns = changes.reduce(columnsAfter, outcome.columns);
    const choices = changes.reduce(withChange, rules.rulebook.columns);
    await writeAndRead(
      written(rules, columnTable, ["sheet", "header"], language, () =>
        columnRecords(columns, choices, language),
      ),
    );
  }

  /** What was written counts only once it is in the workbook; then the tickets are read by it. */
  async function writeAndRead(table: RuleTableToWrite): Promise<void> {
    const done = await told(writeRuleTable(table));
    if (done.ok) await read();
  }

  const goTo = (rules: Rules, kind: DataTable, row: number) =>
    told(goToRule(tableOf(rules, dataTables[kind])?.name ?? "", { row, column: null }));

  return {
    async answer(group, option, language, goal) {
      if (group.question.kind !== "grain")
        return changeColumns(changesBy(group, option, goal), language);
      const { rules } = state();
      if (rules) await writeAndRead(withSetting(rules, "grain", option as Grain, language));
    },
    changeColumn: (change, language) => changeColumns([change], language),
    async mergeAgent(name, agent, language) {
      const { rules } = state();
      const outcome = outcomeOf(state());
      if (!rules || outcome?.kind !== "read") return;
      await writeAndRead(
        written(rules, agentTable, ["name"], language, (old) =>
          agentRecords(outcome.table, old).map((record) =>
            record.name === name ? { ...record, agent } : record,
          ),
        ),
      );
    },
    async openTable(kind, language) {
      const pane = state();
      const { rules } = pane;
      if (!rules || !("tickets" in pane) || pane.tickets === null) return;
      if (tableOf(rules, dataTables[kind])) return void (await goTo(rules, kind, 0));
      const table = startOf(kind, rules, pane.tickets, language);
      if (!(await told(writeRuleTable(table))).ok) return;
      await (READING.has(kind) ? read() : readRulesAgain());
      await told(goToRule(table.name, { row: 1, column: null }));
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
