import type { ContactList } from "./contactsByCustomer";

/** Sorts contacts `from` … `to - 1` by category and moment: quicksort, by insertion when short. */
export function sortByMatter(contacts: ContactList, from: number, to: number): void {
  const { tickets, categories, moments } = contacts;
  while (to - from > 24) {
    const middle = (from + to) >>> 1;
    const category = categories[middle]!;
    const moment = moments[middle]!;
    let left = from;
    let right = to - 1;
    while (left <= right) {
      while (isBefore(categories[left]!, moments[left]!, category, moment)) left++;
      while (isBefore(category, moment, categories[right]!, moments[right]!)) right--;
      if (left <= right) swap(left++, right--);
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
  for (let at = from + 1; at < to; at++)
    for (
      let slot = at;
      slot > from &&
      isBefore(categories[slot]!, moments[slot]!, categories[slot - 1]!, moments[slot - 1]!);
      slot--
    )
      swap(slot, slot - 1);

  function swap(a: number, b: number): void {
    const [ticket, category, moment] = [tickets[a]!, categories[a]!, moments[a]!];
    tickets[a] = tickets[b]!;
    categories[a] = categories[b]!;
    moments[a] = moments[b]!;
    tickets[b] = ticket;
    categories[b] = category;
    moments[b] = moment;
  }
}

const isBefore = (category: number, moment: number, other: number, otherMoment: number): boolean =>
  category < other || (category === other && moment < otherMoment);
