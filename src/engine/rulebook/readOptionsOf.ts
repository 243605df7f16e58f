import type { ReadOptions } from "../tickets/ticketTable";
import type { Rulebook } from "./rulebook";

/** How the rules want tickets read. */
export const readOptionsOf = ({
  columns,
  people,
  exclusions,
  ratingWords,
  extraColumns,
  settings: { grain, dateSystem },
}: Rulebook): ReadOptions => ({
  columnMap: columns,
  people,
  exclusions,
  ratingWords,
  extraColumns,
  date1904: dateSystem === "1904",
  ...(grain !== "auto" && { grain }),
});
