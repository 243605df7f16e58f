/**
 * Kleene's three-valued logic over whole columns, four tickets at a time. In an answer's two bits,
 * NO 00, YES 01, UNKNOWN 10, the low one says "certainly" and either of them "possibly".
 */
const low = 0x01010101;

export const andColumns = (a: Uint8Array, b: Uint8Array): Uint8Array =>
  combine(a, b, (left, right) => {
    const certainly = left & right;
    const possibly = (left | (left >>> 1)) & (right | (right >>> 1)) & low;
    return (certainly & low) | ((possibly & ~certainly) << 1);
  });

export const orColumns = (a: Uint8Array, b: Uint8Array): Uint8Array =>
  combine(a, b, (left, right) => {
    const either = left | right;
    const certainly = either & low;
    return certainly | (((either >>> 1) & low & ~certainly) << 1);
  });

/** YES and NO change places. */
export const notColumn = (a: Uint8Array): Uint8Array =>
  combine(a, a, (answer) => (answer & ~low) | (~(answer | (answer >>> 1)) & low));

/** UNKNOWN becomes NO. */
export const evidentColumn = (a: Uint8Array): Uint8Array => combine(a, a, (answer) => answer & low);

function combine(
  a: Uint8Array,
  b: Uint8Array,
  answer: (left: number, right: number) => number,
): Uint8Array {
  const left = inFours(a);
  const right = inFours(b);
  const column = new Int32Array(left.length);
  for (let i = 0; i < column.length; i++) column[i] = answer(left[i]!, right[i]!);
  return new Uint8Array(column.buffer, 0, a.length);
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
