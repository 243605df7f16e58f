import type { Outcome } from "../engine";
import type { Problem } from "./problem";

export type Scalar = string | number | boolean;

/** What a function gives back: rows of values, in which single cells may say why they have none. */
export type Answer = readonly (readonly (Scalar | Problem)[])[] | Problem;

/** A measured value as it is, unrounded; otherwise the reason why there is none. */
export function answerOf(metric: string, outcome: Outcome): number | Problem {
  switch (outcome.kind) {
    case "measured":
      return outcome.value;
    case "notApplicable":
      return { kind: "problem", code: "notApplicable", metric, outcome };
    case "invalid":
      return { kind: "problem", code: "invalid", metric, issue: outcome.issues[0] ?? null };
  }
}

/** For tables: a value or an empty cell. Excel would show `null` as 0. */
export const valueOrBlank = (outcome: Outcome | undefined): Scalar =>
  outcome?.kind === "measured" ? outcome.value : "";
