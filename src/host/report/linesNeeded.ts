/** Of Excel's standard font at 11 points, a little generous. */
const WIDE_POINTS = 12;
const NARROW_POINTS = 6;
/** Left free on both sides of a cell together. */
const MARGIN_POINTS = 8;

/**
 * Lines that a text takes in a column of so many points. Excel fits the heights of rows by itself
 * only while people type.
 */
export function linesNeeded(text: string, columnPoints: number): number {
  const points = [...text].reduce(
    (sum, letter) =>
      sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? WIDE_POINTS : NARROW_POINTS),
    0,
  );
  return Math.max(1, Math.ceil(points / (columnPoints - MARGIN_POINTS)));
}
