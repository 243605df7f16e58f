import type { Period } from "../../calendar/period";
import { TOO_LATE, UNUSABLE } from "../../tickets/columns";
import type { Block } from "../facts/fact";
import { answerOf } from "./answerOf";

/** Whether each moment lies in the period; UNKNOWN where there is none, or none that can be used. */
export function periodColumn(
  moments: Float64Array,
  { from, to }: Period,
  block: Block,
): Uint8Array {
  const { size } = block;
  const column = block.answers();
  for (let ticket = 0; ticket < size; ticket++) {
    const moment = moments[ticket]!;
    const isUnusable = +(moment === UNUSABLE || moment === TOO_LATE) << 1;
    column[ticket] = answerOf(moment, +(moment >= from) & +(moment < to)) | isUnusable;
  }
  return column;
}
