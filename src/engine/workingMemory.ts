/**
 * Memory for what is only needed during a call, used again by the next. V8 collects the whole heap
 * for every 64 MB of fresh buffers, and that heap holds the caller's sheet: a million rows to walk.
 * Fresh memory is slow by itself, too, for the system clears each page of it first.
 */
const kept: ArrayBuffer[] = [];

/** A sheet as large as Excel's needs about 25 MB; more is left to the collector. */
const MOST_BYTES_KEPT = 48 * 2 ** 20;

/** At least so many bytes; whatever was left in them is still there. */
export function borrowed(bytes: number): ArrayBuffer {
  let best = -1;
  for (let at = 0; at < kept.length; at++) {
    const size = kept[at]!.byteLength;
    if (size >= bytes && (best < 0 || size < kept[best]!.byteLength)) best = at;
  }
  if (best >= 0) return kept.splice(best, 1)[0]!;
  return new ArrayBuffer(2 ** Math.ceil(Math.log2(Math.max(bytes, 1_024))));
}

/** For others to borrow; nothing may still look at it. */
export function givenBack(buffer: ArrayBuffer): void {
  const bytes = kept.reduce((sum, { byteLength }) => sum + byteLength, buffer.byteLength);
  if (bytes <= MOST_BYTES_KEPT) kept.push(buffer);
}
