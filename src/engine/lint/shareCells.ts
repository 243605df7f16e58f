import { catalogue } from "../metrics/catalogue";
import { metricNamed } from "../metrics/metricNamed";
import { findColumns, type RuleTable } from "../ruleTables/ruleTable";
import { curveColumns } from "../scoring/curves/curveColumns";
import { distributionTable } from "../scoring/distribution/distributionTable";
import { payTable, paySettingNamed } from "../scoring/pay/payTable";
import { salariesTable } from "../scoring/pay/salariesTable";
import { profileTable } from "../scoring/profiles/profileTable";
import { termsTable } from "../scoring/profiles/terms";
import { redLinesTable } from "../scoring/redLines/redLinesTable";
import { cellText, type Cells } from "../tickets/cells";
import { kindOf } from "./kindOf";

/** Columns that always hold a share of the whole, 0–1. */
const always = new Map<RuleTable, readonly string[]>([
  [distributionTable, ["share", "minimumCoverage"]],
  [salariesTable, ["baseShare"]],
  [termsTable, ["coverage"]],
]);

/** Columns in the unit of their row's metric, and the column that names it. */
const byMetric = new Map<
  RuleTable,
  { readonly metric: string; readonly columns: readonly string[] }
>([
  [profileTable, { metric: "metric", columns: inUnitOfMetric() }],
  [redLinesTable, { metric: "subject", columns: ["limit"] }],
]);

/** Points, scales and words of a curve are in no metric's unit. */
function inUnitOfMetric(): readonly string[] {
  const others = ["curve", "points", "reading", "levels", "scale", "capped"];
  return curveColumns.map(({ key }) => key).filter((key) => !others.includes(key));
}

/** Whether a cell holds a share of the whole, 0–1; null: its table does not say. */
export type ShareAt = (row: number, column: number) => boolean | null;

/**
 * Which cells of a table of rules are shares, so that Excel can show 0.95 as 95 %: columns that
 * always are, and those whose row names a metric of shares. Null: no cell of this kind of table is.
 */
export function shareCells(name: string, cells: Cells): ShareAt | null {
  const table = kindOf(name, cells)?.table;
  if (!table) return null;
  const columns: Readonly<Record<string, number>> = findColumns(table, cells[0] ?? []);
  const indexes = (keys: readonly string[]) =>
    new Set(keys.map((key) => columns[key] ?? -1).filter((index) => index >= 0));
  const textAt = (row: number, key: string) => cellText(cells[row]?.[columns[key] ?? -1]);

  const fixed = always.get(table);
  if (fixed) {
    const shares = indexes(fixed);
    return (_row, column) => (shares.has(column) ? true : null);
  }
  const measured = byMetric.get(table);
  if (measured) {
    const inUnit = indexes(measured.columns);
    return (row, column) => (inUnit.has(column) ? isShare(textAt(row, measured.metric)) : null);
  }
  if (table !== payTable) return null;
  return (row, column) => {
    const setting = column === columns.value ? paySettingNamed(textAt(row, "setting")) : null;
    return setting && (setting === "baseShare" || setting === "performanceShare");
  };
}

/** Null for metrics of people's own, whose unit stands in another table. */
function isShare(name: string): boolean | null {
  const metric = metricNamed(name, catalogue);
  return metric ? metric.unit === "share" : null;
}
