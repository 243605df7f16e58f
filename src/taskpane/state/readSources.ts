import {
  readOptionsOf,
  readTicketSheets,
  type Grain,
  type ReadOptions,
  type Rulebook,
  type TicketSheet,
} from "../../engine";
import { readCells, type Source } from "../../host";
import { answered, refused, refusedByHost, type Answer } from "./answer";
import { breathe } from "./breathe";
import { ticketMonths } from "./months";
import type { Progress, Tickets } from "./pane";
import { placeName } from "./sourceKey";

export interface Run {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

export interface Reading {
  readonly chosen: readonly Source[];
  readonly rulebook: Rulebook;
  readonly grain: Grain | null;
}

/** The tickets of sheets and tables as they stand now, all of them as one set. */
export async function readSources(
  { chosen, rulebook, grain }: Reading,
  { onProgress, signal }: Run,
  cancelled: "readCancelled" | "scoreCancelled" = "readCancelled",
): Promise<Answer<Tickets>> {
  const total = chosen.reduce((sum, { rows }) => sum + rows, 0);
  const sheets: TicketSheet[] = [];
  let before = 0;
  for (const source of chosen) {
    const read = await readCells(source, {
      onProgress: ({ done }) => onProgress({ stage: "reading", done: before + done, total }),
      signal,
    });
    if (!read.ok) return refusedByHost(read.problem, cancelled);
    const { cells, firstRow } = read.value;
    sheets.push({ name: placeName(source, chosen), cells, firstRow });
    before += cells.length;
  }

  onProgress({ stage: "parsing" });
  await breathe();
  if (signal.aborted) return refused({ kind: cancelled });

  const outcome = readTicketSheets(sheets, optionsFor(rulebook, grain));
  if (outcome.kind === "unreadable") return refused({ kind: "unreadable", outcome });
  return answered({ outcome, sources: chosen, months: ticketMonths(outcome.table) });
}

const optionsFor = (rulebook: Rulebook, grain: Grain | null): ReadOptions => ({
  ...readOptionsOf(rulebook),
  ...(grain && { grain }),
});
