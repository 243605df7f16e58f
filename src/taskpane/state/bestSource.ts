import { readTickets, type RecognisedColumn } from "../../engine";
import type { Source } from "../../host";

/** The source that looks most like tickets, by its first rows; undefined if none does. */
export function bestSource(sources: readonly Source[]): Source | undefined {
  const judged = sources.map((source) => ({ source, likeness: ticketLikeness(source) }));
  const best = judged.reduce<(typeof judged)[number] | undefined>(
    (chosen, next) => (next.likeness > (chosen?.likeness ?? 0) ? next : chosen),
    undefined,
  );
  return best?.source;
}

/**
 * 0 for what cannot be read as tickets. More columns recognised win; between equals the source with
 * more rows, since a sheet of examples has the same headers.
 */
function ticketLikeness({ head, firstRow, rows }: Source): number {
  const outcome = readTickets(head, { firstRow });
  if (outcome.kind === "unreadable") return 0;
  return outcome.columns.filter(isRecognised).length + 1 - 1 / rows;
}

const isRecognised = ({ field }: RecognisedColumn): boolean => field !== null;
