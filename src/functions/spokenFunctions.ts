import type { Language } from "../locales/language";
import { errorCodeOf, isProblem, type ErrorCode, type Problem } from "./problem";
import { registry, type KpiFunction } from "./registry";
import { sayProblem } from "./sayProblem";

/** Makes the error that a cell shows; Excel's own is `CustomFunctions.Error`. */
export type MakeError = (code: ErrorCode, message: string) => unknown;

/**
 * The functions as a spreadsheet calls them, by id: a problem becomes an error with a sentence in
 * the language of the moment. A whole answer that is a problem is thrown, as Excel asks; a single
 * cell's stands in its place.
 */
export function spokenFunctions(
  makeError: MakeError,
  language: () => Language,
): ReadonlyMap<string, (...args: unknown[]) => unknown> {
  const errorOf = (problem: Problem) =>
    makeError(errorCodeOf(problem), sayProblem(problem, language()));
  const spoken =
    (run: KpiFunction) =>
    (...args: unknown[]) => {
      const answer = run(...(args as never[]));
      if (isProblem(answer)) throw errorOf(answer);
      if (!Array.isArray(answer)) return answer;
      const rows = answer as readonly (readonly unknown[])[];
      return rows.map((row) => row.map((cell) => (isProblem(cell) ? errorOf(cell) : cell)));
    };
  return new Map([...registry].map(([id, run]) => [id, spoken(run)] as const));
}
