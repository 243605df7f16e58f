import type { Finding } from "../../ruleTables/finding";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import type { RuleTable } from "../../ruleTables/ruleTable";
import type { Cells } from "../../tickets/cells";
import type { Curve } from "./curve";
import { curveColumns, type CurveColumn } from "./curveColumns";
import { readCurve } from "./readCurve";
import { curveTable } from "./readCurves";

/** The curve of a table with the columns of curves and one row, for values that no profile weighs. */
export function readCurveRow(cells: Cells): {
  readonly curve: Curve | null;
  readonly findings: readonly Finding[];
} {
  const table: RuleTable<CurveColumn> = { name: curveTable.name, columns: curveColumns };
  const { rules, findings } = readRuleTable(table, cells, (row) => readCurve(row));
  return { curve: rules[0] ?? null, findings };
}
