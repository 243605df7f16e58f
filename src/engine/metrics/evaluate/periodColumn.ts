import type { Period } from "../../calendar/period";
import type { Block } from "../facts/fact";
import { answerOf } from "./answerOf";

/** Whether each moment lies in the period; UNKNOWN where there is none. */
export function periodColumn(
  moments: Float64Array,
  { from, to }: Period,
  block: Block,
): Uint8Array {
  const { size } = block;
  const column = block.answers();
  for (let ticket = 0; ticket < size; ticket++) {
    const moment = moments[ticket]!;
    column[ticket] = answerOf(moment, +(moment >= from) & +(moment < to));
  }
  return column;
}
