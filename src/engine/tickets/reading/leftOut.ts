import {
  exclusionReasons,
  ISSUES_KEPT,
  type Exclusion,
  type ExclusionCause,
  type ExclusionReason,
  type Place,
} from "../issue";

/** 0 is a ticket. */
export const leftCode = (reason: ExclusionReason): number => exclusionReasons.indexOf(reason) + 1;

/** Codes of the user's own rules begin here; a byte holds so many of them. */
const FIRST_RULE = 64;
export const MOST_RULES = 256 - FIRST_RULE;

/** @param index among the user's rules, below `MOST_RULES`. */
export const ruleCode = (index: number): number => FIRST_RULE + index;

/** Rows that stayed in; null when all did. */
export type KeptRows = Uint32Array | null;

export function keptRows(left: Uint8Array): KeptRows {
  let tickets = 0;
  for (let row = 0; row < left.length; row++) if (left[row] === 0) tickets++;
  if (tickets === left.length) return null;
  const kept = new Uint32Array(tickets);
  let next = 0;
  for (let row = 0; row < left.length; row++) if (left[row] === 0) kept[next++] = row;
  return kept;
}

/** A rule of the user's and the reason it gives. */
export interface RuleReason {
  readonly reason: ExclusionReason;
  readonly cause: ExclusionCause;
}

/** What was left out, reason by reason and then rule by rule. */
export function exclusions(
  left: Uint8Array,
  rules: readonly RuleReason[],
  placeOf: (row: number) => Place,
): Exclusion[] {
  const counts = new Uint32Array(256);
  const places = new Map<number, Place[]>();
  for (let row = 0; row < left.length; row++) {
    const code = left[row]!;
    if (code === 0 || ++counts[code]! > ISSUES_KEPT) continue;
    const known = places.get(code);
    if (known === undefined) places.set(code, [placeOf(row)]);
    else known.push(placeOf(row));
  }
  const found = (code: number) => ({ count: counts[code]!, places: places.get(code) ?? [] });
  return [
    ...exclusionReasons.map((reason) => ({ reason, ...found(leftCode(reason)) })),
    ...rules.map(({ reason, cause }, index) => ({
      reason,
      rule: cause,
      ...found(ruleCode(index)),
    })),
  ].filter(({ count }) => count > 0);
}
