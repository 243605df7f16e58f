import { among, known, median, of } from "./algebra";
import type { Metric } from "./metric";

/**
 * Time to acknowledge (S0-07): median minutes until somebody accepted or diagnosed the ticket [ACK1].
 * A sheet without such a time does not tell it; a first response is not taken for it.
 */
export const acknowledgement: Metric = {
  id: "ACKNOWLEDGED",
  mission: "M14",
  unit: "minutes",
  direction: "down",
  clock: "created",
  minimum: "tickets",
  measure: median(of("acknowledgeMinutes"), among(known("acknowledgeMinutes"))),
};
