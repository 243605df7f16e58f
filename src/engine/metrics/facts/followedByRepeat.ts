import { contacts } from "./contacts";
import type { ConditionFact } from "./fact";

/** The same customer came again about the same matter within the window. */
export const followedByRepeat: ConditionFact = {
  ...contacts,
  derive: (from) => from.of(contacts).followed,
};
