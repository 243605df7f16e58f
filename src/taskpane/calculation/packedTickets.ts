import { packTable, unpackTable } from "../../engine";
import type { ReadTickets } from "./calculation";
import type { PackedTickets } from "./messages";

export const packed = (read: ReadTickets, extraColumns?: readonly string[]): PackedTickets => ({
  ...read,
  table: packTable(read.table, extraColumns),
});

export const unpacked = (read: PackedTickets): ReadTickets => ({
  ...read,
  table: unpackTable(read.table),
});
