import {
  curveTable,
  metricNamed,
  profileKey,
  readCurves,
  readTerms,
  termsTable,
  type ProfileReading,
} from "../../../engine";
import { tableOf } from "../data/tableOf";
import type { Rules } from "../rulesOfBook";

/** What a table of weights is read by besides its rows: own metrics, shared curves, its terms. */
export function profileReading(
  rules: Rules,
  table: string,
): ProfileReading & Required<Pick<ProfileReading, "metricOf">> {
  const curves = tableOf(rules, curveTable);
  const terms = tableOf(rules, termsTable);
  const own = terms && readTerms(terms.cells).terms.get(profileKey(table));
  return {
    metricOf: (word) => metricNamed(word, rules.rulebook.metrics),
    ...(curves && { curves: readCurves(curves.cells).curves }),
    ...(own && { terms: own }),
  };
}
