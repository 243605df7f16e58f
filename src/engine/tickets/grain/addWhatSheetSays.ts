import type { Field } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";
import type { ColumnReader } from "../reading/columnReader";
import type { MomentReader } from "../reading/MomentReader";
import type { SheetOptions } from "../ticketTable";
import { ConstantReader } from "./ConstantReader";
import { areInOneMonth } from "./days";
import { SingleDaysReader } from "./SingleDaysReader";

/** What a sheet of agents' days says of all its rows, in place of columns that it lacks. */
export function addWhatSheetSays(
  readers: Map<Field, ColumnReader>,
  moments: ReadonlyMap<Field, MomentReader>,
  columns: readonly AssignedColumn[],
  rows: number,
  { days }: SheetOptions,
): void {
  const day = moments.get("day");
  if (day === undefined && days && areInOneMonth(days))
    readers.set("day", new ConstantReader(rows, days.from));
  if (day !== undefined && !readers.has("workedDays")) {
    const { sample } = columns.find(({ field }) => field === "day")!;
    readers.set("workedDays", new SingleDaysReader(day, sample));
  }
}
