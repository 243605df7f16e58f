import type { Measure } from "../algebra";
import { byVolume, sharedOut, weighted } from "./shares";

/**
 * Good ratings ÷ ratings; else the rows' own shares, weighted by the ratings they rest on, or by
 * what the sheet has that comes nearest [AGD3].
 */
export const dailySatisfaction: readonly Measure[] = [
  sharedOut("goodRatings", "ratings"),
  ...weighted("satisfiedShare", "ratings", "ratingsByShare"),
  ...byVolume("satisfiedShare"),
];
