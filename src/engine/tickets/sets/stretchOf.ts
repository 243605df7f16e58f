/** Of stretches that follow each other, the one that a row falls into. */
export function stretchOf<Stretch extends { readonly first: number }>(
  stretches: readonly Stretch[],
  row: number,
): Stretch {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.first <= row) low = middle;
    else high = middle - 1;
  }
  return stretches[low]!;
}
