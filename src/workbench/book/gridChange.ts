import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Area } from "./Book";
import { formattingTriggers } from "./formattingTriggers";
import { sparseEntries, type Sparse } from "./sparse";
import { areaOf } from "./univerRange";

/** What one of Univer's mutations did, in the terms of a workbook. */
export type GridChange =
  | { readonly type: "values"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "calculated"; readonly sheetId: string }
  | { readonly type: "activated" | "added" | "removed" | "renamed"; readonly sheetId: string };

const structural = new Set<string>([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

const sheetChanges = new Map<string, "activated" | "added" | "removed" | "renamed">([
  [SetWorksheetActiveOperation.id, "activated"],
  [InsertSheetMutation.id, "added"],
  [RemoveSheetMutation.id, "removed"],
  [SetWorksheetNameMutation.id, "renamed"],
]);

interface SheetParams {
  readonly unitId: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly range?: IRange;
  readonly targetRange?: IRange;
  readonly selections?: readonly { readonly range: IRange }[];
}

/** Empty for commands that change nothing a workbook's reader could see, or another workbook. */
export function gridChanges(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  unitId: string,
): readonly GridChange[] {
  if (command.id === SetFormulaCalculationResultMutation.id) {
    return calculations(command.params as ISetFormulaCalculationResultMutation, unitId);
  }
  const params = command.params as SheetParams | undefined;
  if (params?.unitId !== unitId) return [];

  if (command.id === SetRangeValuesMutation.id) {
    return valueChanges(command.params as ISetRangeValuesMutationParams, options);
  }
  if (command.id === MoveRangeMutation.id) {
    const { from, to } = command.params as IMoveRangeMutationParams;
    return [from, to].flatMap(({ subUnitId, value }) => filled(subUnitId, value));
  }
  const sheetId = params.subUnitId ?? params.sheet?.id;
  if (sheetId === undefined) return [];

  const sheetChange = sheetChanges.get(command.id);
  if (sheetChange !== undefined) return [{ type: sheetChange, sheetId }];

  const range = params.targetRange ?? params.range;
  if (structural.has(command.id) && range !== undefined) {
    return [{ type: "values", sheetId, area: areaOf(range) }];
  }
  const selection = params.selections?.at(-1);
  if (command.id === SetSelectionsOperation.id && selection !== undefined) {
    return [{ type: "selected", sheetId, area: areaOf(selection.range) }];
  }
  return [];
}

/** Sheets on which at least one formula was calculated. */
function calculations(
  { unitData }: ISetFormulaCalculationResultMutation,
  unitId: string,
): readonly GridChange[] {
  return Object.entries(unitData[unitId] ?? {})
    .filter(([, cells]) => sparseEntries(cells).length > 0)
    .map(([sheetId]) => ({ type: "calculated", sheetId }));
}

function valueChanges(
  params: ISetRangeValuesMutationParams,
  options: IExecutionOptions | undefined,
): readonly GridChange[] {
  const { trigger, subUnitId, cellValue } = params;
  if (options?.onlyLocal === true) return [];
  if (trigger !== undefined && formattingTriggers.has(trigger)) return [];
  return filled(subUnitId, cellValue);
}

type Cells = Sparse<Sparse<Nullable<ICellData>>>;

/** The smallest area around the cells of a mutation that carry more than a style. */
function filled(sheetId: string, cells: Nullable<Cells>): GridChange[] {
  let startRow = Infinity;
  let startColumn = Infinity;
  let endRow = -1;
  let endColumn = -1;
  for (const [row, columns] of sparseEntries(cells)) {
    for (const [column, cell] of sparseEntries(columns)) {
      if (cell && Object.keys(cell).every((key) => key === "s" || key === "t")) continue;
      startRow = Math.min(startRow, row);
      endRow = Math.max(endRow, row);
      startColumn = Math.min(startColumn, column);
      endColumn = Math.max(endColumn, column);
    }
  }
  if (endRow < 0) return [];
  return [{ type: "values", sheetId, area: areaOf({ startRow, startColumn, endRow, endColumn }) }];
}
