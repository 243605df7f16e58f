import type { TicketSheet } from "../../engine";
import { readCells } from "../readCells";
import { done, type Result } from "../result";
import type { TicketPlace } from "./findTickets";

/** All cells of these tables and sheets, one after the other, in blocks. */
export async function readPlaces(
  places: readonly TicketPlace[],
): Promise<Result<readonly TicketSheet[]>> {
  const sheets: TicketSheet[] = [];
  for (const place of places) {
    const read = await readCells(place);
    if (!read.ok) return read;
    const { cells, firstRow } = read.value;
    sheets.push({ name: place.name, cells, firstRow });
  }
  return done(sheets);
}
