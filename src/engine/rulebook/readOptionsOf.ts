import type { ReadOptions } from "../tickets/ticketTable";
import type { Rulebook } from "./rulebook";

/** How the rules want tickets read. */
export const readOptionsOf = ({
  columns,
  people,
  exclusions,
  extraColumns,
}: Rulebook): ReadOptions => ({ columnMap: columns, people, exclusions, extraColumns });
