import type { FieldOf } from "../../tickets/fields";
import type { ConditionFact } from "./fact";

/** A column of yes and no as it stands. */
export const flag = (field: FieldOf<"flag">): ConditionFact => ({
  needs: [[field]],
  derive: (from) => from.flags(field),
});
