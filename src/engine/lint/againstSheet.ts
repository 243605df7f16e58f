import type { Metric } from "../metrics/metric";
import { metricIdOf } from "../metrics/metricNamed";
import type { Outcome } from "../metrics/outcome";
import type { Finding } from "../ruleTables/finding";
import { findingAt } from "../ruleTables/located";
import { findColumns } from "../ruleTables/ruleTable";
import { distributionTable, readDistribution } from "../scoring/distribution/distributionTable";
import { cellText } from "../tickets/cells";
import type { Known } from "./ruleKind";
import type { RuleTableFound } from "./lintTables";

/** What the tickets of a workbook allow. */
export interface Sheet {
  /** Measures of everybody together; a metric whose columns are missing is not applicable. */
  readonly team?: ReadonlyMap<string, Outcome>;
  /** How many people are scored. */
  readonly people?: number;
}

export type SheetFindingCode = "metric.notMeasurable" | "distribution.tooFewPeople";

/** Rules that the workbook's own tickets leave without effect [LNT4]. */
export function againstSheet(
  found: readonly RuleTableFound[],
  { team, people }: Sheet,
  { metrics }: Known,
): readonly Finding<SheetFindingCode>[] {
  return found.flatMap((table) => [
    ...(team ? unmeasurable(table, team, metrics) : []),
    ...(people !== undefined && table.kind.table === distributionTable
      ? tooFew(table, people)
      : []),
  ]);
}

function unmeasurable(
  { name, kind, cells }: RuleTableFound,
  team: NonNullable<Sheet["team"]>,
  metrics: readonly Metric[],
): Finding<SheetFindingCode>[] {
  const column = kind.metricColumn;
  const index = column === undefined ? -1 : (findColumns(kind.table, cells[0] ?? [])[column] ?? -1);
  if (column === undefined || index < 0) return [];
  return cells.slice(1).flatMap((line, above) => {
    const metric = metricIdOf(cellText(line[index]), metrics);
    const outcome = team.get(metric);
    if (outcome?.kind !== "notApplicable" || outcome.reason !== "missingColumn") return [];
    const place = { table: name, row: above + 1, column };
    const finding = findingAt<SheetFindingCode>(place, "metric.notMeasurable", "warning", metric);
    return [{ ...finding, about: metric }];
  });
}

function tooFew({ name, cells }: RuleTableFound, people: number): Finding<SheetFindingCode>[] {
  const needed = readDistribution(cells, name).rules.map(({ minimumGroup }) => minimumGroup);
  const least = Math.min(...needed);
  if (needed.length === 0 || people >= least) return [];
  const place = { table: name, row: null, column: "minimumGroup" };
  return [findingAt(place, "distribution.tooFewPeople", "warning", people, `≥ ${least}`)];
}
