import type { Cells } from "../../../engine";
import { formulasLostBy, writeRuleTable, type Result, type RuleTableToWrite } from "../../../host";
import { readRules } from "../readRules";
import type { Rules } from "../rulesOfBook";
import type { DeskEvent, FormulaLost, Waiting } from "./desk";
import { readVersions, withVersion, writeVersions } from "./versions";

/** What the desk reads and writes of the workbook; whatever is refused is told. */
export function deskWriting(send: (event: DeskEvent) => void) {
  async function told<T>(result: Promise<Result<T>>): Promise<Result<T>> {
    const answer = await result;
    if (!answer.ok) send({ type: "told", notice: { kind: "host", problem: answer.problem } });
    return answer;
  }

  async function written(tables: readonly RuleTableToWrite[], over?: "over"): Promise<boolean> {
    for (const table of tables) if (!(await told(writeRuleTable(table, over))).ok) return false;
    return true;
  }

  /**
   * False where something was told instead: formulas of people's own are asked about before they go
   * [RUL15].
   */
  async function mayWrite(
    tables: readonly RuleTableToWrite[],
    waiting: Waiting,
    over: "over" | undefined,
  ): Promise<boolean> {
    const formulas = over ? [] : await formulasLost(tables);
    if (formulas === null) return false;
    if (formulas.length === 0) return true;
    send({ type: "told", notice: { kind: "formulasInTheWay", formulas, waiting } });
    return false;
  }

  /** Those of all tables together; null, and told, where a table cannot be read. */
  async function formulasLost(
    tables: readonly RuleTableToWrite[],
  ): Promise<readonly FormulaLost[] | null> {
    const lost: FormulaLost[] = [];
    for (const table of tables) {
      const found = await told(formulasLostBy(table));
      if (!found.ok) return null;
      lost.push(...found.value.map((formula) => ({ ...formula, table: table.name })));
    }
    return lost;
  }

  /** The rules as the sheets show them at this moment; null, and told, where they cannot be read. */
  async function rulesNow(): Promise<Rules | null> {
    const found = await readRules();
    if (found.ok) return found.value.rules;
    if (found.problem.kind === "host")
      send({ type: "told", notice: { kind: "host", problem: found.problem.problem } });
    return null;
  }

  async function keepVersion(table: string, cells: Cells): Promise<void> {
    const version = { until: new Date().toISOString(), cells: cells.map((line) => [...line]) };
    const versions = withVersion(await readVersions(), table, version);
    if ((await told(writeVersions(versions))).ok) send({ type: "versionsRead", versions });
  }

  return { told, written, mayWrite, rulesNow, keepVersion };
}
