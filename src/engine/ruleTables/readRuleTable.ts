import { cellText, isBlankRow, type Cells } from "../tickets/cells";
import type { Finding } from "./finding";
import { RuleRow } from "./RuleRow";
import { columnsAgain, findColumns, type RuleTable } from "./ruleTable";

export type TableFindingCode = "table.missingColumn" | "table.columnTwice";

export interface RuleTableRead<Rule> {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
}

/**
 * The rules of a table, and everything that is wrong with it. Blank rows are passed over; a row that
 * cannot be read whole gives no rule and says why [RT3]; without a required column there are none.
 *
 * @param rule makes a rule of a row; null: the row is none, and has said so.
 */
export function readRuleTable<Key extends string, Rule>(
  table: RuleTable<Key>,
  cells: Cells,
  rule: (row: RuleRow<Key>) => Rule | null,
  name = table.name,
): RuleTableRead<Rule> {
  const header = cells[0] ?? [];
  const columns = findColumns(table, header);
  const missing = table.columns
    .filter((column) => column.required && columns[column.key] < 0)
    .map(({ key, headers }): Finding<TableFindingCode> => ({
      code: "table.missingColumn",
      severity: "error",
      table: name,
      row: null,
      column: key,
      found: header.map(cellText).filter(Boolean).join(", "),
      expected: headers.join(" / "),
    }));
  if (missing.length > 0) return { rules: [], findings: missing };

  const rules: Rule[] = [];
  const findings: Finding[] = columnsAgain(table, header)
    .filter(({ key, index }) => contradicts(cells, columns[key], index))
    .map(({ key, index }): Finding<TableFindingCode> => ({
      code: "table.columnTwice",
      severity: "warning",
      table: name,
      row: null,
      column: key,
      found: cellText(header[index]),
      expected: cellText(header[columns[key]]),
    }));
  cells.forEach((line, index) => {
    if (index === 0 || isBlankRow(line, 0, line.length)) return;
    const row = new RuleRow(name, line, columns, index);
    const made = rule(row);
    findings.push(...row.findings);
    if (made !== null && !row.broken) rules.push(made);
  });
  return { rules, findings };
}

/** Some row says two things: where the columns agree, or one is blank, it does not matter. */
const contradicts = (cells: Cells, first: number, again: number): boolean =>
  cells.slice(1).some((line) => {
    const [one, other] = [cellText(line[first]).trim(), cellText(line[again]).trim()];
    return one !== "" && other !== "" && one !== other;
  });
