import { NO } from "../../tickets/columns";
import { orColumns } from "../kleene";
import { acknowledged } from "./acknowledged";
import { answered } from "./answered";
import { isAvailable, type ConditionFact } from "./fact";
import { resolved } from "./resolved";

const signs = [answered, acknowledged, resolved];

/** Something was done with the ticket: answered, accepted or resolved, as far as the sheet tells. */
export const handled: ConditionFact = {
  needs: signs.flatMap(({ needs }) => needs),
  derive(from) {
    const vector = from.answers().fill(NO);
    for (const sign of signs)
      if (isAvailable(sign, from.table)) orColumns(vector, from.of(sign), vector);
    return vector;
  },
};
