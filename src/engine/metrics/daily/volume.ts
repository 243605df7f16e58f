import { among, of, sum, type Measure } from "../algebra";

/** Customers served, else customers who wrote, else calls answered [AGD2]. */
export const dailyVolume: readonly Measure[] = [
  sum(of("received"), among()),
  sum(of("consults"), among()),
  sum(of("callsAnswered"), among()),
];
