import type { Metric } from "../metrics/metric";
import { metricMeant } from "../metrics/metricNamed";
import type { Mend } from "../ruleTables/finding";

/** A cell that names no metric, with the one that was probably meant; undefined where none is near. */
export function metricMend(
  row: number,
  column: string,
  word: string,
  metrics: readonly Metric[],
): readonly Mend[] | undefined {
  const meant = metricMeant(word, metrics);
  return meant ? [{ row, column, value: meant.id }] : undefined;
}
