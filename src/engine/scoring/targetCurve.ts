/**
 * Target attainment [SC1] [SC2]: what a value is worth, 0–100.
 *
 * Higher is better: value ÷ target. Lower is better: 2 − value ÷ limit, so that a value at the
 * limit has full marks and one at twice the limit has none. Both are clamped: beating the target
 * earns nothing extra.
 *
 * @returns null when there is no positive target to compare with.
 */
export function targetCurve(
  value: number,
  target: number,
  direction: "up" | "down",
): number | null {
  if (!(target > 0)) return null;
  const attainment = direction === "up" ? value / target : 2 - value / target;
  return 100 * Math.min(1, Math.max(0, attainment));
}
