import { CATEGORY, TICKET, type ContactList } from "./contactList";

/** Sorts contacts `from` … `to - 1` by category and moment: quicksort, by insertion when short. */
export function sortByMatter(contacts: ContactList, from: number, to: number): void {
  const { moments, entries } = contacts;
  while (to - from > 24) {
    const middle = (from + to) >>> 1;
    const category = entries[middle * 4 + CATEGORY]!;
    const moment = moments[middle * 2]!;
    let left = from;
    let right = to - 1;
    while (left <= right) {
      while (isBefore(entries[left * 4 + CATEGORY]!, moments[left * 2]!, category, moment)) left++;
      while (isBefore(category, moment, entries[right * 4 + CATEGORY]!, moments[right * 2]!))
        right--;
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
  for (let end = from + 1; end < to; end++) insert(contacts, from, end);
}

/** Contacts `from` … `at - 1` are in order. */
function insert({ moments, entries }: ContactList, from: number, at: number): void {
  const category = entries[at * 4 + CATEGORY]!;
  const moment = moments[at * 2]!;
  const ticket = entries[at * 4 + TICKET]!;
  while (
    at > from &&
    isBefore(category, moment, entries[at * 4 - 4 + CATEGORY]!, moments[at * 2 - 2]!)
  ) {
    moments[at * 2] = moments[at * 2 - 2]!;
    entries[at * 4 + CATEGORY] = entries[at * 4 - 4 + CATEGORY]!;
    entries[at * 4 + TICKET] = entries[at * 4 - 4 + TICKET]!;
    at--;
  }
  moments[at * 2] = moment;
  entries[at * 4 + CATEGORY] = category;
  entries[at * 4 + TICKET] = ticket;
}

const isBefore = (category: number, moment: number, other: number, otherMoment: number): boolean =>
  category < other || (category === other && moment < otherMoment);

function swap({ moments, entries }: ContactList, a: number, b: number): void {
  const moment = moments[a * 2]!;
  moments[a * 2] = moments[b * 2]!;
  moments[b * 2] = moment;
  for (const offset of [CATEGORY, TICKET]) {
    const entry = entries[a * 4 + offset]!;
    entries[a * 4 + offset] = entries[b * 4 + offset]!;
    entries[b * 4 + offset] = entry;
  }
}
