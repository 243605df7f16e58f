import { isProblem, type Problem } from "../problem";
import { handleArgument } from "./handleArgument";
import { noTables, rulesArgument, withTables, type RuleTables } from "./rulesArgument";

/** What a repeating argument of rules brings where it takes a handle too. */
export interface RulesGiven {
  /** All together: a handle's, and the ranges in place of its own. */
  readonly tables: RuleTables;
  /** Those of the ranges alone: only they have no names of their own. */
  readonly brought: RuleTables;
  /** Among the ranges; null: there is none. */
  readonly handle: unknown;
}

/** Ranges with tables of rules, or a handle that stands for all tables of its workbook. */
export function rulesOrHandle(argument: unknown): RulesGiven | Problem {
  const ranges = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
  const handle = ranges.find((range) => handleArgument(range) !== null) ?? null;
  const brought = rulesArgument(ranges.filter((range) => range !== handle));
  if (isProblem(brought)) return brought;
  const behind = handleArgument(handle);
  if (isProblem(behind)) return behind;
  return { tables: withTables(behind?.rules ?? noTables, brought), brought, handle };
}
