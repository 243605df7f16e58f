import type { Metric } from "../metrics/metric";
import type { Finding } from "../ruleTables/finding";
import type { RuleTable } from "../ruleTables/ruleTable";
import type { NamedCurves } from "../scoring/curves/readCurve";
import type { TermsByProfile } from "../scoring/profiles/terms";
import type { Cells } from "../tickets/cells";

/** A kind of table that holds rules, and who reads it. */
export interface RuleKind {
  readonly table: RuleTable;
  /**
   * Its headers also head tables of other people's: among the tables of a workbook it is known by
   * its name alone.
   */
  readonly commonHeaders?: true;
  /** The column that names a metric, if one does. */
  readonly metricColumn?: string;
  /** What is wrong with a table of this kind, by itself. */
  findings(cells: Cells, name: string, known: Known): readonly Finding[];
}

/** What the other tables of a workbook say. */
export interface Known {
  /** Built in, and the user's own. */
  readonly metrics: readonly Metric[];
  readonly curves: NamedCurves;
  readonly terms: TermsByProfile;
}
