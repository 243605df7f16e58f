import { evenWord } from "../../ruleTables/evenWord";
import type { ProfileRow } from "./profileTable";
import type { Scope } from "./profile";

const parts = ["phase", "role", "group"] as const;

/** The different scopes that rows name; a table whose rows name none has the empty one. */
export function scopesIn(rows: readonly ProfileRow[]): readonly Scope[] {
  const scopes = new Map<string, Scope>();
  for (const { scope } of rows) if (!isUnscoped(scope)) scopes.set(keyOf(scope), scope);
  return scopes.size > 0 ? [...scopes.values()] : [{}];
}

/** Rows of a scope: those that name it and those that name none, part by part [PRO4]. */
export const rowsFor = (rows: readonly ProfileRow[], wanted: Scope): readonly ProfileRow[] =>
  rows.filter(({ scope }) => covers(scope, wanted));

/** Whether a rule for `scope` holds for somebody of `wanted`. */
export const covers = (scope: Scope, wanted: Scope): boolean =>
  parts.every((part) => {
    const named = scope[part];
    return named === undefined || evenWord(named) === evenWord(wanted[part] ?? "");
  });

/** How many parts a scope names: the rule that names more goes first. */
export const narrowness = (scope: Scope): number =>
  parts.filter((part) => scope[part] !== undefined).length;

export const isUnscoped = (scope: Scope): boolean => narrowness(scope) === 0;

export const scopeText = (scope: Scope): string =>
  parts.flatMap((part) => scope[part] ?? []).join(" · ");

export const sameScope = (a: Scope, b: Scope): boolean => keyOf(a) === keyOf(b);

const keyOf = (scope: Scope): string =>
  JSON.stringify(parts.map((part) => evenWord(scope[part] ?? "")));
