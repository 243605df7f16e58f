import type { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { sparseEntries } from "../book/sparse";
import type { CellMessages } from "./CellMessages";

/**
 * What a cell said goes with its formula: one in its place that calls no function of ours has nothing
 * to say of its error. Results that Univer writes are local alone.
 */
export function forgetTyped(commands: ICommandService, messages: CellMessages): void {
  commands.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const [row, columns] of sparseEntries(cellValue))
      for (const [column, cell] of sparseEntries(columns))
        if (cell && ("f" in cell || "v" in cell)) messages.set(subUnitId, row, column, "");
  });
}
