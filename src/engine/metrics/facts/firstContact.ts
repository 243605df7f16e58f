import { notColumn } from "../kleene";
import { cameBefore, contacts } from "./contacts";
import type { ConditionFact } from "./fact";

/** The customer had not come about the same matter within the look-back window. */
export const firstContact: ConditionFact = {
  ...contacts,
  derive(from) {
    const { size } = from;
    const compared = from.part(from.ofTable(contacts));
    const vector = from.answers();
    for (let ticket = 0; ticket < size; ticket++) vector[ticket] = cameBefore(compared[ticket]!);
    return notColumn(vector, vector);
  },
};
