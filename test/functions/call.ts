import { isProblem, type Problem } from "../../src/functions/problem";
import { registry } from "../../src/functions/registry";

/** A function as the spreadsheet calls it, before a problem becomes an error. */
export const call = (id: string, ...args: unknown[]): unknown =>
  registry.get(id)!(...(args as never[]));

export function problem(answer: unknown): Problem {
  if (!isProblem(answer)) throw new Error(`expected a problem, got ${JSON.stringify(answer)}`);
  return answer;
}

/** Rows of an answer that is a table. */
export function rows(answer: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(answer)) throw new Error(`expected a table, got ${JSON.stringify(answer)}`);
  return answer as readonly (readonly unknown[])[];
}
