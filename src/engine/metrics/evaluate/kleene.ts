import { NO, UNKNOWN, YES } from "../../tickets/columns";

/** Kleene's three-valued logic over whole columns. */
const both = table((a, b) => (a === NO || b === NO ? NO : a === YES && b === YES ? YES : UNKNOWN));
const either = table((a, b) =>
  a === YES || b === YES ? YES : a === NO && b === NO ? NO : UNKNOWN,
);

export const andColumns = (a: Uint8Array, b: Uint8Array): Uint8Array => combine(a, b, both);

export const orColumns = (a: Uint8Array, b: Uint8Array): Uint8Array => combine(a, b, either);

export const notColumn = (a: Uint8Array): Uint8Array =>
  translate(a, Uint8Array.of(YES, NO, UNKNOWN));

/** UNKNOWN becomes NO. */
export const evidentColumn = (a: Uint8Array): Uint8Array =>
  translate(a, Uint8Array.of(NO, YES, NO));

function table(answer: (a: number, b: number) => number): Uint8Array {
  const answers = new Uint8Array(9);
  for (const a of [NO, YES, UNKNOWN])
    for (const b of [NO, YES, UNKNOWN]) answers[a * 3 + b] = answer(a, b);
  return answers;
}

function combine(a: Uint8Array, b: Uint8Array, answers: Uint8Array): Uint8Array {
  const column = new Uint8Array(a.length);
  for (let i = 0; i < column.length; i++) column[i] = answers[a[i]! * 3 + b[i]!]!;
  return column;
}

function translate(a: Uint8Array, answers: Uint8Array): Uint8Array {
  const column = new Uint8Array(a.length);
  for (let i = 0; i < column.length; i++) column[i] = answers[a[i]!]!;
  return column;
}
