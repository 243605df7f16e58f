import type { TextColumn } from "../../tickets/columns";
import { borrowed, givenBack } from "../../workingMemory";
import { isAfter } from "../moments";
import type { Derivation } from "./fact";

/**
 * All tickets, those of one customer side by side. What is compared of a ticket takes 16 bytes in
 * one place: a million tickets of some hundred thousand customers are brought into order at the
 * speed at which memory answers.
 */
export interface ContactList {
  /** At `2 * contact` its creation; infinite: not known, or not come yet. */
  readonly moments: Float64Array;
  /** The same memory: at `4 * contact + CATEGORY` and `+ TICKET`. */
  readonly entries: Uint32Array;
  /** By code of the customer, where the contacts end; the next one's begin there. */
  readonly ends: Uint32Array;
}

/** 0: the category is not known. */
export const CATEGORY = 2;
export const TICKET = 3;

/** By counting sort; to be given back. */
export function contactsByCustomer({ table, asOf }: Derivation, customer: TextColumn): ContactList {
  const { size } = table;
  const { codes, words } = customer;
  const categories = table.column("category")?.codes;
  const createdAt = table.column("createdAt")!.values;

  const ends = new Uint32Array(borrowed(words.length * 4), 0, words.length).fill(0);
  for (let ticket = 0; ticket < size; ticket++) ends[codes[ticket]!]!++;
  for (let code = 0, start = 0; code < ends.length; code++) {
    const count = ends[code]!;
    ends[code] = start;
    start += count;
  }

  const memory = borrowed(size * 16);
  const moments = new Float64Array(memory, 0, size * 2);
  const entries = new Uint32Array(memory, 0, size * 4);
  for (let ticket = 0; ticket < size; ticket++) {
    const contact = ends[codes[ticket]!]!++;
    const moment = createdAt[ticket]!;
    const isKnown = moment === moment && !isAfter(moment, asOf);
    moments[contact * 2] = isKnown ? moment : Number.POSITIVE_INFINITY;
    entries[contact * 4 + CATEGORY] = categories === undefined ? 1 : categories[ticket]!;
    entries[contact * 4 + TICKET] = ticket;
  }
  return { moments, entries, ends };
}

export function giveBackContacts({ moments, ends }: ContactList): void {
  givenBack(moments.buffer as ArrayBuffer);
  givenBack(ends.buffer as ArrayBuffer);
}
