/** Milliseconds of one call. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  globalThis.gc?.();
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** Both in turn, so that a machine that slows down slows both: the medians of their runs. */
export async function inTurn(
  runs: number,
  ours: () => unknown,
  against: () => unknown,
): Promise<{ oursMs: number; againstMs: number }> {
  const ourRuns: number[] = [];
  const otherRuns: number[] = [];
  for (let run = 0; run < runs; run++) {
    otherRuns.push((await timed(against)).ms);
    ourRuns.push((await timed(ours)).ms);
  }
  return { oursMs: median(ourRuns), againstMs: median(otherRuns) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
