import { readTickets } from "../../engine";
import { readCells, type Source } from "../../host";
import { answered, refused, refusedByHost, type Answer } from "./answer";
import { breathe } from "./breathe";
import { ticketMonths } from "./months";
import type { Progress, Tickets } from "./pane";

export interface Run {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** The tickets of a sheet or table as it stands now. */
export async function readSource(
  source: Source,
  { onProgress, signal }: Run,
  cancelled: "readCancelled" | "scoreCancelled" = "readCancelled",
): Promise<Answer<Tickets>> {
  const read = await readCells(source, {
    onProgress: ({ done, total }) => onProgress({ stage: "reading", done, total }),
    signal,
  });
  if (!read.ok) return refusedByHost(read.problem, cancelled);

  onProgress({ stage: "parsing" });
  await breathe();
  if (signal.aborted) return refused({ kind: cancelled });

  const outcome = readTickets(read.value.cells, { firstRow: read.value.firstRow });
  if (outcome.kind === "unreadable") return refused({ kind: "unreadable", outcome });
  return answered({ outcome, months: ticketMonths(outcome.table) });
}
