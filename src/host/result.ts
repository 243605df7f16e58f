import type { HostProblem } from "./problem";

/** What a call to the workbook came to. Excel's refusals are values; only our own bugs are thrown. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HostProblem };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (problem: HostProblem): { ok: false; problem: HostProblem } => ({
  ok: false,
  problem,
});
