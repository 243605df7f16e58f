export type { Sheet, SheetFindingCode } from "./againstSheet";
export { applyMend } from "./applyMend";
export { choiceColumns, type ChoiceColumn } from "./choiceColumns";
export type { CellChoices } from "./choicesByColumn";
export { kindOf } from "./kindOf";
export { lintTables } from "./lintTables";
export type { RuleKind } from "./ruleKind";
export { ruleKinds } from "./ruleKinds";
export { shareCells, type ShareAt } from "./shareCells";
