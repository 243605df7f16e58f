/** Scales on which customers rate, by their lowest and highest rating. */
const ENDS = {
  "0-1": [0, 1],
  "1-2": [1, 2],
  "1-3": [1, 3],
  "1-5": [1, 5],
  "1-7": [1, 7],
  "1-10": [1, 10],
  "0-10": [0, 10],
  "0-100": [0, 100],
} as const satisfies Readonly<Record<string, readonly [lowest: number, highest: number]>>;

export type ScaleId = keyof typeof ENDS;

/** From the lowest scale to the highest. */
export const scaleIds = Object.keys(ENDS) as readonly ScaleId[];

export const lowestOf = (scale: ScaleId): number => ENDS[scale][0];
export const highestOf = (scale: ScaleId): number => ENDS[scale][1];

/** 0 is the worst rating of the scale, and not "no rating". */
export const ratesZero = (scale: ScaleId): boolean => lowestOf(scale) === 0;

/** The scale that "0-10" or "1–7" names; its lower end may be 0 where no rating is. */
export function scaleNamed(lowest: string, highest: string): ScaleId | null {
  const named = `${lowest}-${highest}`;
  const known = scaleIds.find((scale) => scale === named);
  return known ?? scaleIds.findLast((scale) => String(highestOf(scale)) === highest) ?? null;
}

/**
 * A rating on the five-point scale; NaN outside its own. Of up to seven points in equal steps: the
 * two highest of seven are satisfied, as the two highest of five, and of two or three the highest
 * (mission B.1, Zendesk). Of ten and of a hundred by fifths: 9–10 → 5, 7–8 → 4 (mission C.4).
 */
export function fivePoints(scale: ScaleId, rating: number): number {
  const [lowest, highest] = ENDS[scale];
  if (!(rating >= lowest && rating <= highest)) return NaN;
  if (highest >= 10) return Math.max(1, Math.ceil((5 * rating) / highest));
  return 1 + (4 * (rating - lowest)) / (highest - lowest);
}
