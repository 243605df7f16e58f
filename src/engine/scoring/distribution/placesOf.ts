import { tolerance } from "../../tolerance";
import type { Rounding } from "./distributionRule";

/** How many people a share is: 20 % of 7 are 1.4, which is 1 by floor and 2 by ceil [DIST2]. */
export function placesOf(share: number, people: number, rounding: Rounding): number {
  const exact = share * people;
  switch (rounding) {
    case "floor":
      return Math.floor(exact + tolerance);
    case "halfUp":
      return Math.floor(exact + 0.5 + tolerance);
    case "ceil":
      return Math.min(people, Math.ceil(exact - tolerance));
  }
}
