import type { Field } from "../fields";
import { agentDays } from "./aliases/agentDays";
import { durations } from "./aliases/durations";
import { flags } from "./aliases/flags";
import type { CountHeaderList, FlagHeaderList, HeaderLists } from "./aliases/headerLists";
import { moments } from "./aliases/moments";
import { outcomes } from "./aliases/outcomes";
import { people } from "./aliases/people";
import { subjects } from "./aliases/subjects";
import { normaliseHeader } from "./normaliseHeader";

const headers: HeaderLists<Field> = {
  ...subjects,
  ...people,
  ...moments,
  ...durations,
  ...outcomes,
  ...flags,
  ...agentDays,
};

export interface Meaning {
  readonly field: Field;
  /** 0–1. */
  readonly confidence: number;
  /** How the cell's yes, or its count, is to be taken. */
  readonly polarity: Polarity;
}

/**
 * "opposite": yes means no. "presence": anything means yes. "withFirst": a count that has one more
 * than the field.
 */
export type Polarity = "same" | "opposite" | "presence" | "withFirst";

const meanings = new Map<string, Meaning[]>();
type AnyList = FlagHeaderList & CountHeaderList;
for (const [field, lists] of Object.entries(headers) as [Field, AnyList][]) {
  add(lists.sure, { field, confidence: 1, polarity: "same" });
  add(lists.opposite, { field, confidence: 1, polarity: "opposite" });
  add(lists.withFirst, { field, confidence: 1, polarity: "withFirst" });
  add(lists.likely, { field, confidence: 0.8, polarity: "same" });
  add(lists.presence, { field, confidence: 0.7, polarity: "presence" });
  add(lists.weak, { field, confidence: 0.6, polarity: "same" });
}

function add(list: string | undefined, meaning: Meaning): void {
  for (const header of list?.split(",") ?? []) {
    const { key } = normaliseHeader(header);
    const known = meanings.get(key);
    if (known === undefined) meanings.set(key, [meaning]);
    else if (!known.some(({ field }) => field === meaning.field)) known.push(meaning);
  }
}

/** The fields that a header's letters name; empty: none. */
export const meaningsOf = (key: string): readonly Meaning[] => meanings.get(key) ?? [];
