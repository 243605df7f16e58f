import type { Measure } from "../algebra";
import { weighted } from "./shares";

/** A call centre's own share, weighted by its calls; which FCR it is the sheet does not say [AGD5]. */
export const dailyFirstContactResolution: readonly Measure[] = weighted(
  "firstContactShare",
  "callsAnswered",
  "received",
);
