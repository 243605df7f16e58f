import type { Measure } from "../algebra";
import { byVolume } from "./shares";

/** The rows' mean first response times, weighted by customers (mission M10) [AGD7]. */
export const dailyFirstResponse: readonly Measure[] = byVolume("firstReplyMinutes");
