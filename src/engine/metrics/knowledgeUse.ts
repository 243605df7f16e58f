import { among, counting, is, rate } from "./algebra";
import type { Metric } from "./metric";

/** Knowledge use (S0-15): tickets with a linked article by tickets created in the period [KNOW1]. */
export const knowledgeUse: Metric = {
  id: "KNOWLEDGE",
  mission: "M35",
  unit: "share",
  direction: "up",
  clock: "created",
  minimum: "tickets",
  measure: rate(among(), counting(is("knowledgeUsed"))),
};
