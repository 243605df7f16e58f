import type { Metric } from "../metric";

/** Headers of the sheet's own that metrics name: what `ReadOptions.extraColumns` has to ask for. */
export function extraHeaders(metrics: readonly Metric[]): readonly string[] {
  const headers = new Set<string>();
  for (const { measure, daily } of metrics) collect([measure, daily], headers);
  return [...headers];
}

/** In whatever part of the definition a column is named. */
function collect(part: unknown, headers: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  if ("header" in part && typeof part.header === "string") headers.add(part.header);
  else for (const inner of Object.values(part)) collect(inner, headers);
}
