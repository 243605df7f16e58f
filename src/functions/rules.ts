import { hasErrors, readOptionsOf, readRulebook, type Finding, type Rulebook } from "../engine";
import type { RuleTables } from "./arguments/rulesArgument";
import { printOf } from "./fingerprint";

/** What a formula is answered by. */
export interface Rules {
  readonly rulebook: Rulebook;
  /** Errors first; warnings keep nobody from a number. */
  readonly findings: readonly Finding[];
  /** The first error [RB2]; null: there is none. */
  readonly error: Finding | null;
  /** The same for tables that have tickets read in the same way. */
  readonly reading: string;
}

/** A workbook's formulas bring few different sets of rules. */
const kept = 32;
const known = new Map<string, Rules>();
/** The tables behind a handle stay the same object for all formulas. */
const ofTables = new WeakMap<RuleTables, Rules>();

/** Reads tables of rules once for all the formulas that bring them, by what stands in them. */
export function rulesOf(tables: RuleTables): Rules {
  const rules = ofTables.get(tables) ?? rulesByContent(tables);
  ofTables.set(tables, rules);
  return rules;
}

function rulesByContent(tables: RuleTables): Rules {
  const key = [...tables].flatMap(([name, cells]) => [name, printOf(cells)]).join("\n");
  const rules = known.get(key) ?? readRules(tables);
  known.delete(key);
  known.set(key, rules);
  for (const oldest of known.keys()) {
    if (known.size <= kept) break;
    known.delete(oldest);
  }
  return rules;
}

function readRules(tables: RuleTables): Rules {
  const { rulebook, findings } = readRulebook(tables);
  return {
    rulebook,
    findings,
    error: hasErrors(findings) ? findings[0]! : null,
    reading: JSON.stringify(readOptionsOf(rulebook), asPlain),
  };
}

const asPlain = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
