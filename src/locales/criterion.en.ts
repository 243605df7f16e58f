import type { CellRelation } from "../engine/criteria";

/** How a condition on a column is said. Behind "tickets". */
export const en = {
  column: (name: string) => `“${name}”`,
  condition: (column: string, holds: string) => `whose ${column} ${holds}`,
  blank: "is blank",
  notBlank: "is not blank",
  relation: {
    "=": (what: string) => `is ${what}`,
    "<>": (what: string) => `is not ${what}`,
    "<": (what: string) => `is less than ${what}`,
    "<=": (what: string) => `is at most ${what}`,
    ">": (what: string) => `is more than ${what}`,
    ">=": (what: string) => `is at least ${what}`,
  } satisfies Record<CellRelation, (what: string) => string>,
  /** Of moments. */
  when: {
    "=": (what: string) => `is ${what}`,
    "<>": (what: string) => `is not ${what}`,
    "<": (what: string) => `is before ${what}`,
    "<=": (what: string) => `is not after ${what}`,
    ">": (what: string) => `is after ${what}`,
    ">=": (what: string) => `is not before ${what}`,
  } satisfies Record<CellRelation, (what: string) => string>,
  like: (pattern: string) => `is like ${pattern}`,
  unlike: (pattern: string) => `is not like ${pattern}`,
  anyOf: (parts: readonly string[]) => parts.join(" or "),
  noneOf: (parts: readonly string[]) => `is none of these: ${parts.join("; ")}`,
  inUnit: { seconds: " in seconds", minutes: " in minutes", hours: " in hours" },
  rating: (mark: string) => mark,
  yes: "yes",
  no: "no",
  text: (text: string) => `“${text}”`,
};
