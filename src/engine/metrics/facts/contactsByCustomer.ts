import { isAfter } from "../moments";
import type { Derivation } from "./fact";

/** Contacts that can be compared, those of one customer side by side. */
export interface ContactList {
  readonly tickets: Uint32Array;
  readonly categories: Uint32Array;
  readonly moments: Float64Array;
  /** Where each customer's contacts begin; one entry more for the end. */
  readonly starts: Uint32Array;
}

/**
 * Counting sort by customer. What is compared goes along with the ticket: reaching back for it
 * would cost more than the sorting. Left out are tickets without customer, category or creation,
 * and those created after the moment of judgement.
 */
export function contactsByCustomer(from: Derivation): ContactList {
  const { codes, words } = from.table.column("customer")!;
  const category = from.table.column("category")?.codes;
  const createdAt = from.numbers("createdAt");

  const picked = new Uint32Array(from.table.size);
  const starts = new Uint32Array(words.length + 1);
  let count = 0;
  for (let ticket = 0; ticket < picked.length; ticket++) {
    const moment = createdAt[ticket]!;
    if (Number.isNaN(moment) || isAfter(moment, from.asOf)) continue;
    if (codes[ticket] === 0 || category?.[ticket] === 0) continue;
    picked[count++] = ticket;
    starts[codes[ticket]! + 1]!++;
  }
  for (let code = 1; code < starts.length; code++) starts[code]! += starts[code - 1]!;

  const tickets = new Uint32Array(count);
  const categories = new Uint32Array(count);
  const moments = new Float64Array(count);
  const next = starts.slice();
  for (let at = 0; at < count; at++) {
    const ticket = picked[at]!;
    const slot = next[codes[ticket]!]!++;
    tickets[slot] = ticket;
    moments[slot] = createdAt[ticket]!;
    if (category) categories[slot] = category[ticket]!;
  }
  return { tickets, categories, moments, starts };
}
