import { composite } from "./composite";
import { define } from "./define";
import { distribute } from "./distribute";
import { explain } from "./explain";
import { interval } from "./interval";
import { lint } from "./lint";
import { metric } from "./metric";
import { conversion } from "./sales";
import { csat, nps } from "./satisfaction";
import { open } from "./open";
import { pay } from "./pay";
import { profile } from "./profile";
import { rank } from "./rank";
import { score } from "./score";
import { scorecard } from "./scorecard";
import { columns, issues } from "./sheet";
import { selfAssess } from "./selfAssess";
import { escalation, fcr, reopen, repeat } from "./solving";
import { streak } from "./streak";
import { tier } from "./tier";
import { frt, overdue, resolution } from "./timeliness";
import { trend } from "./trend";
import { version } from "./version";
import { weighted } from "./weighted";

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
  ["INTERVAL", interval],
  ["TREND", trend],
  ["DEFINE", define],
  ["COMPOSITE", composite],
  ["SCORECARD", scorecard],
  ["EXPLAIN", explain],
  ["PROFILE", profile],
  ["SCORE", score],
  ["WEIGHTED", weighted],
  ["RANK", rank],
  ["TIER", tier],
  ["DISTRIBUTE", distribute],
  ["STREAK", streak],
  ["PAY", pay],
  ["SELFASSESS", selfAssess],
  ["LINT", lint],
  ["COLUMNS", columns],
  ["ISSUES", issues],
  ["OPEN", open],
  ["VERSION", version],
]);
