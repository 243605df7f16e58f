import { calculateAll } from "./calculateAll";
import { findTickets } from "./findTickets";
import { readPlaces } from "./readPlaces";
import { watchChanges, type WorkbookChange } from "./watchChanges";

/**
 * The workbook as the functions' handles need it.
 *
 * @param isRules decides by a table's name and its header row.
 */
export const ticketsInExcel = (isRules: (name: string, header: readonly unknown[]) => boolean) => ({
  find: (names: readonly string[], ids: readonly string[]) => findTickets(names, ids, isRules),
  read: ({ places }: { readonly places: Parameters<typeof readPlaces>[0] }) => readPlaces(places),
  watch(onChange: (change: WorkbookChange) => void): () => void {
    const listening = watchChanges(onChange);
    return () => void listening.then((watch) => (watch.ok ? watch.value.stop() : watch));
  },
  recalculate: (): void => void calculateAll(),
});
