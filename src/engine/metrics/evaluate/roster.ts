import type { TextColumn } from "../../tickets/columns";
import type { FieldOf } from "../../tickets/fields";
import type { TicketTable } from "../../tickets/ticketTable";
import { chains } from "../attribution";
import { parseRepliers } from "../repliers";
import type { Attribution, Settings } from "../settings";
import { kept } from "./kept";

/** Everybody whom tickets may be credited to, under one set of codes. */
export interface Roster {
  /** By code; 0 is nobody. The agent column's own codes come first. */
  readonly words: readonly string[];
  /** Codes of those who have a ticket, in the order of their appearance. */
  readonly agents: readonly number[];
  /** By a column's own code. */
  codesOf(field: PersonField): Uint32Array;
  /** By code of the column of repliers. */
  readonly repliers: readonly Replies[];
}

export type PersonField = Exclude<(typeof chains)[Attribution][number], "repliers">;

/** Who replied, and what share of all replies. */
export type Replies = readonly (readonly [code: number, share: number])[];

/** Of the columns that the settings' attribution may ask for. */
export function rosterOf(table: TicketTable, agents: TextColumn, settings: Settings): Roster {
  const words = [...agents.words];
  const codes = new Map(words.map((word, code) => [word, code]));
  const codeOf = (name: string): number => kept(codes, name, () => words.push(name) - 1);
  const has = new Set<number>();
  const fields = new Set<FieldOf<"text">>(policiesOf(settings).flatMap((policy) => chains[policy]));
  const byField = new Map<PersonField, Uint32Array>();
  let repliers: readonly Replies[] = [];

  for (const field of ["agent", ...fields] as const) {
    const column = table.column(field);
    if (column === undefined || byField.has(field as PersonField)) continue;
    // A word that no ticket has is that of a row which is not a ticket.
    const isUsed = usedCodes(column);
    if (field === "repliers") {
      repliers = column.words.map((word, code) => (isUsed[code] ? shared(word, codeOf) : []));
      for (const [code] of repliers.flat()) has.add(code);
      continue;
    }
    const own = Uint32Array.from(column.words, (word, code) =>
      field === "agent" ? code : isUsed[code] ? codeOf(word) : 0,
    );
    byField.set(field as PersonField, own);
    own.forEach((code, word) => code > 0 && isUsed[word] && has.add(code));
  }
  return {
    words,
    agents: [...has],
    codesOf: (field) => byField.get(field)!,
    repliers,
  };
}

const policiesOf = ({ attribution }: Settings): readonly Attribution[] =>
  attribution === "metric" ? ["resolver", "firstResponder", "agentAtRating"] : [attribution];

function usedCodes({ codes, words }: TextColumn): Uint8Array {
  const isUsed = new Uint8Array(words.length);
  for (let ticket = 0; ticket < codes.length; ticket++) isUsed[codes[ticket]!] = 1;
  return isUsed;
}

function shared(text: string, codeOf: (name: string) => number): Replies {
  const replies = parseRepliers(text);
  const all = replies.reduce((sum, [, times]) => sum + times, 0);
  return replies.map(([name, times]) => [codeOf(name), times / all] as const);
}
