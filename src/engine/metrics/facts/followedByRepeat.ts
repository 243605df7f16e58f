import { contacts, isFollowed } from "./contacts";
import type { ConditionFact } from "./fact";

/** The same customer came again about the same matter within the window. */
export const followedByRepeat: ConditionFact = {
  ...contacts,
  derive(from) {
    const { size } = from;
    const compared = from.part(from.ofTable(contacts));
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) vector[ticket] = isFollowed(compared[ticket]!);
    return vector;
  },
};
