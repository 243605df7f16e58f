/** Milliseconds of one call. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  globalThis.gc?.();
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** Both in turn, so that a machine that slows down slows both: medians over the pairs of runs. */
export async function inTurn(
  runs: number,
  ours: () => unknown,
  against: () => unknown,
): Promise<{ ratio: number; oursMs: number; againstMs: number }> {
  const pairs: { ours: number; against: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const { ms } = await timed(against);
    pairs.push({ ours: (await timed(ours)).ms, against: ms });
  }
  return {
    ratio: median(pairs.map((pair) => pair.ours / pair.against)),
    oursMs: median(pairs.map((pair) => pair.ours)),
    againstMs: median(pairs.map((pair) => pair.against)),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
