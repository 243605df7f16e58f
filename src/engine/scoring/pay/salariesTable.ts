import { hasErrors, type Finding } from "../../ruleTables/finding";
import { findingAt, ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { findColumns, optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import { shareOf } from "../../ruleTables/shareOf";
import { cellText, isBlankRow, type Cells } from "../../tickets/cells";
import { centsOf, type Cents } from "./cents";

export interface Salary {
  readonly agent: string;
  /** Base and performance part together, for one period. */
  readonly total: Cents;
  /** 0–1; null: that of the pay rules. */
  readonly baseShare: number | null;
  readonly inBuffer: boolean;
}

export type SalaryColumn = "agent" | "salary" | "baseShare" | "inBuffer" | "note";

export const salariesTable: RuleTable<SalaryColumn> = {
  name: "KPI_Salaries",
  columns: [
    required("agent", "Agent", "客服", "姓名"),
    required("salary", "Total salary", "工资总额", "薪资总额", "Salary"),
    optional("baseShare", "Base share", "基本工资占比"),
    optional("inBuffer", "In buffer period", "缓冲期"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export type SalaryFindingCode = "salary.twice" | "salary.fractionOfCent" | "salary.notEntered";

/** No salaries at all when one row is wrong: totals would look complete and not be [PAY9]. */
export function readSalaries(cells: Cells, name = salariesTable.name): RuleTableRead<Salary> {
  if (isNotFilledIn(cells)) {
    const place = { table: name, row: null, column: "salary" };
    return { rules: [], findings: [findingAt(place, "salary.notEntered", "warning", "")] };
  }
  const read = readRuleTable(salariesTable, cells, salaryOf, name);
  const findings = [...read.findings, ...twice(read.rules, name)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

/** Names that wait for their amounts: nobody is paid yet, which is no mistake [PAY10]. */
function isNotFilledIn(cells: Cells): boolean {
  const { agent, salary } = findColumns(salariesTable, cells[0] ?? []);
  const rows = cells.slice(1).filter((line) => !isBlankRow(line, 0, line.length));
  const isBlank = (cell: unknown) => cellText(cell).trim() === "";
  return (
    agent >= 0 &&
    salary >= 0 &&
    rows.length > 0 &&
    rows.every((line) => !isBlank(line[agent]) && isBlank(line[salary]))
  );
}

function salaryOf(row: RuleRow<SalaryColumn>): Located<Salary> | null {
  const agent = row.needs("agent", row.text("agent"));
  const amount = row.needs("salary", row.number("salary", 0, 1e11));
  const baseShare = shareOf(row, "baseShare");
  const inBuffer = row.flag("inBuffer") ?? false;
  if (agent === null || amount === null) return null;
  const total = centsOf(amount);
  if (total === null) {
    const value = Math.round(amount * 100) / 100;
    row.refuse("salary.fractionOfCent", "salary", "0.01", [
      { row: row.row, column: "salary", value },
    ]);
    return null;
  }
  return { row: row.row, rule: { agent, total, baseShare, inBuffer } };
}

function twice(salaries: readonly Located<Salary>[], table: string): Finding[] {
  const seen = new Set<string>();
  return salaries.flatMap(({ rule: { agent }, row }) => {
    if (!seen.has(agent)) return (seen.add(agent), []);
    return [findingAt({ table, row, column: "agent" }, "salary.twice", "error", agent)];
  });
}
