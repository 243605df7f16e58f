import { blankAnswers } from "../answers";
import type { Period } from "../../calendar/period";
import { answerOf } from "./answerOf";

/** Whether each moment lies in the period; UNKNOWN where there is none. */
export function periodColumn(moments: Float64Array, { from, to }: Period): Uint8Array {
  const column = blankAnswers(moments.length);
  for (let ticket = 0; ticket < moments.length; ticket++) {
    const moment = moments[ticket]!;
    column[ticket] = answerOf(moment, +(moment >= from) & +(moment < to));
  }
  return column;
}
