import type { Language } from "../locales/language";
import { tooManyBytes, tooManyCharacters, type Carried } from "./carried";
import { Handles } from "./handles/Handles";
import { withHandles } from "./handles/openHandles";
import { errorCodeOf, isProblem, type ErrorCode, type Problem } from "./problem";
import { registry, type KpiFunction } from "./registry";
import { sayProblem } from "./sayProblem";

/** Makes the error that a cell shows; Excel's own is `CustomFunctions.Error`. */
export type MakeError = (code: ErrorCode, message: string) => unknown;

/**
 * The functions as a spreadsheet calls them, by id: a problem becomes an error with a sentence in
 * the language of the moment. A whole answer that is a problem is thrown, as Excel asks; a single
 * cell's stands in its place. Only where tickets must be read first is the answer a promise.
 *
 * @param handles of the workbook that the formulas are in.
 * @param carried where Excel carries no more than that; null: no such limit is known.
 */
export function spokenFunctions(
  makeError: MakeError,
  language: () => Language,
  handles = new Handles(),
  carried: () => Carried | null = () => null,
): ReadonlyMap<string, (...args: unknown[]) => unknown> {
  const errorOf = (problem: Problem) =>
    makeError(errorCodeOf(problem), sayProblem(problem, language()));
  const shown = (value: unknown) => {
    if (isProblem(value)) return errorOf(value);
    // In a matrix Excel would show 0 for it.
    const isBeyond = typeof value === "number" && !Number.isFinite(value);
    return isBeyond ? errorOf({ kind: "problem", code: "beyondNumbers" }) : value;
  };
  const spoken = (run: KpiFunction) => {
    const answer = (...args: unknown[]): unknown => {
      const limit = carried();
      const bytes = limit && tooManyBytes(args.filter(Array.isArray), limit);
      if (limit && bytes !== null)
        throw errorOf({ kind: "problem", code: "tooManyBytes", found: bytes, limit: limit.given });
      const given = args.map((arg) => (isStream(arg) ? spokenStream(arg, shown) : arg));
      const answered = withHandles(handles, () => run(...(given as never[])));
      if (isProblem(answered)) {
        if (answered.code === "reading") return answered.ready().then(() => answer(...args));
        throw errorOf(answered);
      }
      const cells = spelt(answered, shown);
      if (limit && tooManyCharacters(cells, limit) !== null)
        throw errorOf({ kind: "problem", code: "answerTooLong", ...sizeOf(cells) });
      return cells;
    };
    return answer;
  };
  return new Map([...registry].map(([id, run]) => [id, spoken(run)] as const));
}

function spelt(answer: unknown, shown: (value: unknown) => unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const rows = answer as readonly (readonly unknown[])[];
  return rows.map((row) => row.map(shown));
}

const sizeOf = (cells: unknown) => {
  const rows = cells as readonly (readonly unknown[])[];
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
};

interface Stream {
  setResult(value: unknown): void;
  onCanceled: unknown;
}

const isStream = (argument: unknown): argument is Stream =>
  typeof argument === "object" && argument !== null && "setResult" in argument;

/** A streaming function throws to nobody: it gives its errors as it gives its values. */
const spokenStream = (stream: Stream, shown: (value: unknown) => unknown): Stream => ({
  setResult: (value) => stream.setResult(shown(value)),
  get onCanceled() {
    return stream.onCanceled;
  },
  set onCanceled(stop) {
    stream.onCanceled = stop;
  },
});
