import type { Measure } from "../algebra";
import { byVolume } from "./shares";

/** The rows' mean resolution times, weighted by customers (mission M15) [AGD7]. */
export const dailyResolution: readonly Measure[] = byVolume("meanResolutionHours");
