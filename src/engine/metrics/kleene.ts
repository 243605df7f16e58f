import { blankAnswers } from "./answers";

/**
 * Kleene's three-valued logic over whole columns, four tickets at a time. Of an answer's two bits,
 * NO 00, YES 01, UNKNOWN 10, the low one says "certainly" and the two together "possibly". Answers
 * are written into `column`, which may be one of those given.
 */
const low = 0x01010101;

export function andColumns(
  a: Uint8Array,
  b: Uint8Array,
  column: Uint8Array = blankAnswers(a.length),
): Uint8Array {
  const [left, right, answer] = [inFours(a), inFours(b), inFours(column)];
  for (let i = 0; i < answer.length; i++) {
    const certainly = left[i]! & right[i]! & low;
    const possibly = (left[i]! | (left[i]! >>> 1)) & (right[i]! | (right[i]! >>> 1)) & low;
    answer[i] = certainly | ((possibly & ~certainly) << 1);
  }
  return column;
}

export function orColumns(
  a: Uint8Array,
  b: Uint8Array,
  column: Uint8Array = blankAnswers(a.length),
): Uint8Array {
  const [left, right, answer] = [inFours(a), inFours(b), inFours(column)];
  for (let i = 0; i < answer.length; i++) {
    const either = left[i]! | right[i]!;
    const certainly = either & low;
    answer[i] = certainly | (((either >>> 1) & low & ~certainly) << 1);
  }
  return column;
}

/** YES and NO change places. */
export function notColumn(a: Uint8Array, column: Uint8Array = blankAnswers(a.length)): Uint8Array {
  const [given, answer] = [inFours(a), inFours(column)];
  for (let i = 0; i < answer.length; i++) {
    const certainlyNot = ~(given[i]! | (given[i]! >>> 1)) & low;
    answer[i] = certainlyNot | (given[i]! & (low << 1));
  }
  return column;
}

/** UNKNOWN becomes NO. */
export function evidentColumn(
  a: Uint8Array,
  column: Uint8Array = blankAnswers(a.length),
): Uint8Array {
  const [given, answer] = [inFours(a), inFours(column)];
  for (let i = 0; i < answer.length; i++) answer[i] = given[i]! & low;
  return column;
}

/** The same bytes four by four; a copy where they do not fill whole words. */
function inFours(bytes: Uint8Array): Int32Array {
  const words = Math.ceil(bytes.length / 4);
  if (bytes.byteOffset % 4 === 0 && bytes.byteOffset + words * 4 <= bytes.buffer.byteLength)
    return new Int32Array(bytes.buffer, bytes.byteOffset, words);
  const padded = new Int32Array(words);
  new Uint8Array(padded.buffer).set(bytes);
  return padded;
}
