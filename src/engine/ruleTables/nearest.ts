/**
 * The name that somebody who wrote `word` probably meant; null when none is near: more than a third
 * of the letters would have to change. Letters changed, added, left out, or swapped with the next.
 */
export function nearest(word: string, names: Iterable<string>): string | null {
  const wanted = even(word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const changes = changesBetween(wanted, even(name), least);
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}

const even = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Optimal string alignment distance; `limit` when it is no less than that. */
function changesBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let changes = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        changes = Math.min(changes, before[j - 2]! + 1);
      row.push(changes);
    }
    [before, last] = [last, row];
  }
  return Math.min(limit, last[b.length]!);
}
