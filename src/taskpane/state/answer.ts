import type { HostProblem } from "../../host";
import type { Problem } from "./pane";

/** What came of a piece of work in the pane. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });
export const refused = (problem: Problem): Answer<never> => ({ ok: false, problem });

/** A refusal of the workbook; a cancel is told in the words of the work that was cancelled. */
export const refusedByHost = (
  problem: HostProblem,
  cancelled: "readCancelled" | "scoreCancelled",
): Answer<never> =>
  refused(problem.code === "cancelled" ? { kind: cancelled } : { kind: "host", problem });
