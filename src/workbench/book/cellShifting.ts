import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "./Book";
import { rangeOf } from "./univerRange";
import type { UniverSheet } from "./UniverSheet";

export function insertCells(sheet: UniverSheet, area: Area, shift: "down" | "right"): void {
  const range = rangeOf(area);
  if (shift === "down" && isWholeRows(sheet, area)) {
    sheet.run(InsertRowByRangeCommand.id, { range, direction: Direction.UP });
  } else if (shift === "right" && isWholeColumns(sheet, area)) {
    sheet.run(InsertColByRangeCommand.id, { range, direction: Direction.LEFT });
  } else {
    const command = shift === "down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    onActiveSheet(sheet, command.id, area);
  }
}

export function deleteCells(sheet: UniverSheet, area: Area, shift: "up" | "left"): void {
  const range = rangeOf(area);
  if (shift === "up" && isWholeRows(sheet, area)) {
    sheet.run(RemoveRowByRangeCommand.id, { range });
  } else if (shift === "left" && isWholeColumns(sheet, area)) {
    sheet.run(RemoveColByRangeCommand.id, { range });
  } else {
    const command = shift === "up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    onActiveSheet(sheet, command.id, area);
  }
}

const isWholeRows = (sheet: UniverSheet, area: Area): boolean =>
  area.column === 0 && area.columns >= sheet.columnCount;

const isWholeColumns = (sheet: UniverSheet, area: Area): boolean =>
  area.row === 0 && area.rows >= sheet.rowCount;

/** Univer's commands for part of a row or column know only the sheet in front. */
function onActiveSheet(sheet: UniverSheet, command: string, area: Area): void {
  const { book } = sheet;
  const front = book.activeSheet();
  const bring = (subUnitId: string) => {
    book.run(SetWorksheetActiveOperation.id, { unitId: sheet.unitId, subUnitId });
  };
  if (front !== sheet) bring(sheet.id);
  book.start(command, { range: rangeOf(area) });
  if (front !== sheet) bring(front.id);
}
