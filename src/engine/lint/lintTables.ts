import { catalogue, catalogueWith } from "../metrics/catalogue";
import { readMetrics } from "../metrics/custom/readMetrics";
import { metricsTable } from "../metrics/custom/metricsTable";
import { bySeverity, type Finding } from "../ruleTables/finding";
import { curveTable, readCurves } from "../scoring/curves/readCurves";
import { readTerms, termsTable } from "../scoring/profiles/terms";
import type { Cells } from "../tickets/cells";
import { acrossTables } from "./acrossTables";
import { againstSheet, type Sheet } from "./againstSheet";
import { kindOf } from "./kindOf";
import { lintTerms } from "./lintTerms";
import { mergedNames } from "./mergedNames";
import type { Known, RuleKind } from "./ruleKind";
import { settingsTogether } from "./settingsTogether";
import { tablesTwice } from "./tablesTwice";

/** A table that holds rules, by whatever it was known. */
export interface RuleTableFound {
  readonly name: string;
  readonly kind: RuleKind;
  readonly cells: Cells;
}

/**
 * Everything wrong with the rule tables of a workbook, errors first: each by itself, one against the
 * other, and all of them against the tickets where `sheet` tells of those. Tables that hold no rules
 * are passed over. A finding that offers a mend ends when `applyMend` has carried it out.
 *
 * @param tables by name; a range without one has the name "".
 */
export function lintTables(
  tables: ReadonlyMap<string, Cells>,
  sheet: Sheet = {},
): readonly Finding[] {
  const found = [...tables].flatMap(([name, cells]): RuleTableFound[] => {
    const kind = kindOf(name, cells);
    return kind ? [{ name, kind, cells }] : [];
  });
  const known = knownIn(found);
  return bySeverity([
    ...found.flatMap(({ name, kind, cells }) =>
      kind.findings(cells, name, known).map((finding) => ({ ...finding, table: name })),
    ),
    ...tablesTwice(found),
    ...settingsTogether(found),
    ...mergedNames(found),
    ...lintTerms(found),
    ...acrossTables(found, known),
    ...againstSheet(found, sheet, known),
  ]);
}

function knownIn(found: readonly RuleTableFound[]): Known {
  const cellsOf = (table: RuleKind["table"]) =>
    found.find(({ kind }) => kind.table === table)?.cells;
  const [metrics, curves, terms] = [metricsTable, curveTable, termsTable].map(cellsOf);
  return {
    metrics: metrics ? catalogueWith(readMetrics(metrics).metrics) : catalogue,
    curves: curves ? readCurves(curves).curves : new Map(),
    terms: terms ? readTerms(terms).terms : new Map(),
  };
}
