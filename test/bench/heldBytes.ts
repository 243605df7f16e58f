import assert from "node:assert/strict";

/** What stays in memory after something was made: heap and typed arrays, garbage collected first. */
export function heldBytes(make: () => unknown): number {
  assert(globalThis.gc, "run by `npm run bench`, which exposes the garbage collector");
  const before = inUse();
  const kept = make();
  const held = inUse() - before;
  assert(kept !== undefined);
  return held;
}

function inUse(): number {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
