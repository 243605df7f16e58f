import type { TextColumn } from "../../tickets/columns";

/** The tickets in the order of their word's code, those of one word as they were (counting sort). */
export function sortByWords(tickets: Uint32Array, { codes, words }: TextColumn): Uint32Array {
  const next = new Uint32Array(words.length + 1);
  for (let at = 0; at < tickets.length; at++) next[codes[tickets[at]!]! + 1]!++;
  for (let code = 1; code < next.length; code++) next[code]! += next[code - 1]!;

  const sorted = new Uint32Array(tickets.length);
  for (let at = 0; at < tickets.length; at++) {
    const ticket = tickets[at]!;
    sorted[next[codes[ticket]!]!++] = ticket;
  }
  return sorted;
}

/** Sorts `order[from]` … `order[to - 1]` by moment, in place: quicksort, by insertion when short. */
export function sortByMoment(
  order: Uint32Array,
  moments: Float64Array,
  from: number,
  to: number,
): void {
  while (to - from > 24) {
    const pivot = moments[order[(from + to) >>> 1]!]!;
    let left = from;
    let right = to - 1;
    while (left <= right) {
      while (moments[order[left]!]! < pivot) left++;
      while (moments[order[right]!]! > pivot) right--;
      if (left > right) break;
      const swapped = order[left]!;
      order[left++] = order[right]!;
      order[right--] = swapped;
    }
    // The shorter part by recursion, so that the stack stays shallow.
    if (right - from < to - left) {
      sortByMoment(order, moments, from, right + 1);
      from = left;
    } else {
      sortByMoment(order, moments, left, to);
      to = right + 1;
    }
  }
  for (let at = from + 1; at < to; at++) {
    const ticket = order[at]!;
    const moment = moments[ticket]!;
    let slot = at;
    for (; slot > from && moments[order[slot - 1]!]! > moment; slot--)
      order[slot] = order[slot - 1]!;
    order[slot] = ticket;
  }
}
