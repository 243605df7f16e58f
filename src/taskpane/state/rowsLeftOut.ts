import type { Exclusion } from "../../engine";

export const rowsLeftOut = (excluded: readonly Exclusion[]): number =>
  excluded.reduce((sum, { count }) => sum + count, 0);
