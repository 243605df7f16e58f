import { readTickets, type ColumnMap, type RecognisedColumn } from "../../engine";
import type { Source } from "../../host";

/**
 * The source that looks most like tickets, by its first rows; undefined if none does.
 *
 * @param columnMap what people said of columns before.
 */
export function bestSource(
  sources: readonly Source[],
  columnMap: ColumnMap = [],
): Source | undefined {
  const judged = sources.map((source) => ({ source, likeness: ticketLikeness(source, columnMap) }));
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
function ticketLikeness({ head, firstRow, rows }: Source, columnMap: ColumnMap): number {
  const outcome = readTickets(head, { firstRow, columnMap });
  if (outcome.kind === "unreadable") return 0;
  return outcome.columns.filter(isRecognised).length + 1 - 1 / rows;
}

const isRecognised = ({ field }: RecognisedColumn): boolean => field !== null;
