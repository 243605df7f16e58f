import { composite } from "./composite";
import { metric } from "./metric";
import { conversion } from "./sales";
import { csat, nps } from "./satisfaction";
import { open } from "./open";
import { scorecard } from "./scorecard";
import { columns, issues } from "./sheet";
import { escalation, fcr, reopen, repeat } from "./solving";
import { frt, overdue, resolution } from "./timeliness";
import { version } from "./version";

/** A function as it is called: arguments as Excel hands them over, omitted ones as `null`. */
export type KpiFunction = (...args: never[]) => unknown;

/**
 * The KPI functions by the id of their comment (Excel shows KPI.FCR). A test holds this list against
 * the generated metadata. Problems come back as values; `spokenFunctions` makes errors of them.
 */
export const registry: ReadonlyMap<string, KpiFunction> = new Map<string, KpiFunction>([
  ["FCR", fcr],
  ["CSAT", csat],
  ["NPS", nps],
  ["CONVERSION", conversion],
  ["FRT", frt],
  ["RESOLUTION", resolution],
  ["OVERDUE", overdue],
  ["ESCALATION", escalation],
  ["REPEAT", repeat],
  ["REOPEN", reopen],
  ["METRIC", metric],
  ["COMPOSITE", composite],
  ["SCORECARD", scorecard],
  ["COLUMNS", columns],
  ["ISSUES", issues],
  ["OPEN", open],
  ["VERSION", version],
]);
