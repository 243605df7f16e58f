/** The workbook's only door. No type of Office.js leaves it; refusals are values. */
export { environment, type Environment } from "./environment";
export { goTo, openSheet } from "./goTo";
export { listSources } from "./listSources";
export type { HostProblem, HostProblemCode } from "./problem";
export { problemSentence } from "./problemSentence";
export type { Progress, Watched } from "./progress";
export { readCells, type CellsRead } from "./readCells";
export { writeReport, type ReportWritten, type WriteOptions } from "./report/writeReport";
export type { Result } from "./result";
export type { RuleCell } from "./rules/cellsToWrite";
export { goToRule } from "./rules/goToRule";
export { readRuleTables, type RuleTableInBook } from "./rules/readRuleTables";
export { removeRuleTable } from "./rules/removeRuleTable";
export { writeRuleTable, type RuleTableToWrite } from "./rules/writeRuleTable";
export { readSetting, writeSetting } from "./settings";
export type { Source } from "./source";
export { toTable } from "./toTable";
export { watchSheets, watchSource, type Watching } from "./watch";
