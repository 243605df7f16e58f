import { ClearSelectionFormatCommand, SetBorderCommand, SetStyleCommand } from "@univerjs/sheets";

/** Commands by which Univer sets cells anew although only their look changes. */
export const formattingTriggers: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
