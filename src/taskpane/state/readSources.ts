import { readOptionsOf, type Rulebook } from "../../engine";
import { readRows, type Source } from "../../host";
import type { Calculation, SheetOfSet } from "../calculation/calculation";
import { answered, refused, refusedByHost, type Answer } from "./answer";
import type { Progress, Tickets } from "./pane";
import { placeName } from "./sourceKey";

export interface Run {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

export interface Reading {
  readonly chosen: readonly Source[];
  readonly rulebook: Rulebook;
}

/** The tickets of sheets and tables as they stand now, all of them as one set. */
export async function readSources(
  { chosen, rulebook }: Reading,
  { onProgress, signal }: Run,
  calculation: Calculation,
  cancelled: "readCancelled" | "scoreCancelled" = "readCancelled",
): Promise<Answer<Tickets>> {
  const total = chosen.reduce((sum, { rows }) => sum + rows, 0);
  const sheets: SheetOfSet[] = [];
  let before = 0;
  for (const [at, source] of chosen.entries()) {
    const read = await readRows(source, (rows) => calculation.rows(at, rows), {
      onProgress: ({ done }) => onProgress({ stage: "reading", done: before + done, total }),
      signal,
    });
    if (!read.ok) return refusedByHost(read.problem, cancelled);
    sheets.push({ name: placeName(source, chosen), firstRow: read.value.firstRow });
    before += read.value.rows;
  }

  onProgress({ stage: "parsing" });
  const found = await calculation.read(sheets, readOptionsOf(rulebook));
  if (found === "cancelled") return refused({ kind: cancelled });
  const { outcome, months } = found;
  if (outcome.kind === "unreadable") return refused({ kind: "unreadable", outcome });
  return answered({ outcome, sources: chosen, months });
}
