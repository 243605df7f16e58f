export { cellsPrint, jointPrint } from "./cellsPrint";
export { frozenRun, runsIn } from "./frozenRun";
export { movedSince, type Moved } from "./movedSince";
export { rulesPrint } from "./rulesPrint";
export { withRun, withUnfrozen } from "./runCells";
export { readRuns, runsTable, type Run, type RunColumn } from "./runsTable";
export { stampRun, type RunStamp } from "./stampRun";
export { ticketsPrint } from "./ticketsPrint";
