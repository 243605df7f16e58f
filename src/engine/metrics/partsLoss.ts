import { among, by, of, ratioOfSums } from "./algebra";
import type { Metric } from "./metric";

/** Parts loss (S0-18): parts lost by parts used, of the tickets that tell both [PRT1]. */
export const partsLoss: Metric = {
  id: "PARTSLOSS",
  mission: "M43",
  unit: "share",
  direction: "down",
  clock: "created",
  levels: ["team"],
  minimum: null,
  measure: ratioOfSums(of("partsLost"), by("partsUsed"), among()),
};
