/**
 * Thresholds are compared on unrounded values with this tolerance, so that 0.6 + 0.3 reaches 0.9
 * (mission B0.10).
 */
export const tolerance = 1e-9;

/** The limit itself counts: 以上 includes the number (mission B0.11). */
export const atLeast = (value: number, limit: number): boolean => value >= limit - tolerance;

/** The limit itself counts: 以内 includes the number (mission B0.11). */
export const atMost = (value: number, limit: number): boolean => value <= limit + tolerance;

export const equal = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;
