import { NO, UNKNOWN, YES } from "../../tickets/columns";

/** A condition ticket by ticket; null where it cannot be told. */
export function conditionVector(
  size: number,
  holds: (ticket: number) => boolean | null,
): Uint8Array {
  const vector = new Uint8Array(size);
  for (let ticket = 0; ticket < size; ticket++) {
    const answer = holds(ticket);
    vector[ticket] = answer === null ? UNKNOWN : answer ? YES : NO;
  }
  return vector;
}
