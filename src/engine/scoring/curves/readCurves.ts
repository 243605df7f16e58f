import { readRuleTable } from "../../ruleTables/readRuleTable";
import { required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Finding } from "../../ruleTables/finding";
import type { Cells } from "../../tickets/cells";
import type { Curve } from "./curve";
import { curveColumns, type CurveColumn } from "./curveColumns";
import { readCurve, type NamedCurves } from "./readCurve";

/** Curves that several profiles share, by name [CUR11]. */
export const curveTable: RuleTable<"name" | CurveColumn> = {
  name: "KPI_Curves",
  columns: [required("name", "Name", "名称", "曲线名称"), ...curveColumns],
};

/** Of two curves with one name, the first holds. */
export function readCurves(cells: Cells): {
  readonly curves: NamedCurves;
  readonly findings: readonly Finding[];
} {
  const curves = new Map<string, Curve>();
  const { findings } = readRuleTable(curveTable, cells, (row) => {
    const name = row.needs("name", row.text("name"));
    const curve = readCurve(row);
    if (name === null || curve === null || row.broken) return null;
    const key = name.trim().toLowerCase();
    if (curves.has(key)) row.refuse("curve.nameTwice", "name", "");
    else curves.set(key, curve);
    return curve;
  });
  return { curves, findings };
}
