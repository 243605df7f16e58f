import type { ICommandService } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/** The cell a call comes from. */
export interface Caller {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export const cellName = ({ unitId, sheetId, row, column }: Caller): string =>
  [unitId, sheetId, row, column].join();

/** Calculates these cells again, and what depends on them; all in one, for two starts collide. */
export function recalculateCells(commands: ICommandService, callers: Iterable<Caller>): void {
  recalculate(commands, callers, false);
}

export const recalculateEverything = (commands: ICommandService): void =>
  recalculate(commands, [], true);

function recalculate(
  commands: ICommandService,
  callers: Iterable<Caller>,
  forceCalculation: boolean,
): void {
  const dirtyRanges = [...callers].map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      forceCalculation,
    },
    { onlyLocal: true },
  );
}
