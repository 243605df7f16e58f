/** Contacts, those of one customer side by side. */
export interface ContactList {
  readonly tickets: Uint32Array;
  /** 0: the category is not known. */
  readonly categories: Uint32Array;
  /** Infinite: not known, or not come yet. */
  readonly moments: Float64Array;
}

/** Sorts contacts `from` … `to - 1` by category and moment: quicksort, by insertion when short. */
export function sortByMatter(contacts: ContactList, from: number, to: number): void {
  const { categories, moments } = contacts;
  while (to - from > 24) {
    const middle = (from + to) >>> 1;
    const category = categories[middle]!;
    const moment = moments[middle]!;
    let left = from;
    let right = to - 1;
    while (left <= right) {
      while (isBefore(categories[left]!, moments[left]!, category, moment)) left++;
      while (isBefore(category, moment, categories[right]!, moments[right]!)) right--;
      if (left <= right) swap(contacts, left++, right--);
    }
    // The shorter part by recursion, so that the stack stays shallow.
    if (right - from < to - left) {
      sortByMatter(contacts, from, right + 1);
      from = left;
    } else {
      sortByMatter(contacts, left, to);
      to = right + 1;
    }
  }
  for (let end = from + 1; end < to; end++)
    for (let at = end; at > from; at--) {
      if (!isBefore(categories[at]!, moments[at]!, categories[at - 1]!, moments[at - 1]!)) break;
      swap(contacts, at, at - 1);
    }
}

const isBefore = (category: number, moment: number, other: number, otherMoment: number): boolean =>
  category < other || (category === other && moment < otherMoment);

function swap({ tickets, categories, moments }: ContactList, a: number, b: number): void {
  const ticket = tickets[a]!;
  tickets[a] = tickets[b]!;
  tickets[b] = ticket;
  const category = categories[a]!;
  categories[a] = categories[b]!;
  categories[b] = category;
  const moment = moments[a]!;
  moments[a] = moments[b]!;
  moments[b] = moment;
}
