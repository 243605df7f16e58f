/**
 * UNKNOWN of a missing number, else the answer, 0 or 1. Without a branch, here and where the answer
 * is made: a processor guesses wrong at every other ticket.
 */
export function answerOf(value: number, answer: number): number {
  const isKnown = +(value === value);
  return (answer & isKnown) | ((isKnown ^ 1) << 1);
}
