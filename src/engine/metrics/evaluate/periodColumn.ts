import type { Period } from "../../calendar/period";
import { NO, UNKNOWN, YES } from "../../tickets/columns";

/** Whether each moment lies in the period; UNKNOWN where there is none. */
export function periodColumn(moments: Float64Array, { from, to }: Period): Uint8Array {
  const column = new Uint8Array(moments.length);
  for (let ticket = 0; ticket < moments.length; ticket++) {
    const moment = moments[ticket]!;
    column[ticket] = moment >= from && moment < to ? YES : Number.isNaN(moment) ? UNKNOWN : NO;
  }
  return column;
}
