import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { bySeverity, hasErrors, type Finding } from "../../ruleTables/finding";
import type { RuleTableRead } from "../../ruleTables/readRuleTable";
import type { Cells } from "../../tickets/cells";
import type { CriticalFail } from "../criticalFails/criticalFail";
import { criticalFailsTable, readCriticalFails } from "../criticalFails/criticalFailsTable";
import { distributionTable, readDistribution } from "../distribution/distributionTable";
import { historyTable, readHistory, type HistoryEntry } from "../history/historyTable";
import { readKeptScores, scoresTable, type KeptScore } from "../history/scoresTable";
import { usualPay } from "../pay/payRules";
import { payTable, readPay } from "../pay/payTable";
import { readSalaries, salariesTable, type Salary } from "../pay/salariesTable";
import { readRedLines, redLinesTable } from "../redLines/redLinesTable";
import { readRewards, rewardsTable } from "../rewards/rewardsTable";
import { readStreaks, streaksTable } from "../streaks/streaksTable";
import { readTiers } from "../tiers/tiersTable";
import { usualTiers } from "../tiers/usualTiers";
import { crossCheck } from "./crossCheck";
import type { SettlementRules } from "./rules";

export type SettlementRead =
  | {
      readonly kind: "rules";
      readonly rules: SettlementRules;
      readonly history: readonly HistoryEntry[];
      readonly kept: readonly KeptScore[];
      readonly salaries: readonly Salary[];
      /** Null: the workbook has no list of them. */
      readonly criticalFails: readonly CriticalFail[] | null;
      readonly findings: readonly Finding[];
    }
  /** Something in some table is wrong: nothing is settled by the rest of them [SET2]. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[] };

export interface SettlementReading {
  /** Name of the table of tiers, since a workbook may hold several; null or left away: the usual. */
  readonly tiers?: string | null;
  /** The catalogue where left away; with the user's own, where there are some. */
  readonly metrics?: readonly Metric[];
}

/**
 * The rules of a workbook from its tables by their names. A table that is not there asks for
 * nothing; without tiers of its own a workbook has the usual ones.
 */
export function readSettlement(
  tables: ReadonlyMap<string, Cells>,
  { tiers = null, metrics = catalogue }: SettlementReading = {},
): SettlementRead {
  const findings: Finding[] = [];
  const take = <Rule>(
    name: string,
    read: (cells: Cells, name: string, metrics: readonly Metric[]) => RuleTableRead<Rule>,
  ): readonly Rule[] => {
    const cells = tables.get(name);
    if (!cells) return [];
    const found = read(cells, name, metrics);
    findings.push(...found.findings);
    return found.rules;
  };

  const own = tiers === null ? null : take(tiers, (cells, name) => readTiers(cells, name));
  const pay = tables.has(payTable.name) ? readPay(tables.get(payTable.name)!) : null;
  findings.push(...(pay?.findings ?? []));
  const rules: SettlementRules = {
    tiers: own ?? usualTiers,
    redLines: take(redLinesTable.name, readRedLines),
    distribution: take(distributionTable.name, readDistribution),
    streaks: take(streaksTable.name, readStreaks),
    rewards: take(rewardsTable.name, readRewards),
    pay: pay?.rules ?? usualPay,
  };
  const history = take(historyTable.name, readHistory);
  const kept = take(scoresTable.name, readKeptScores);
  const salaries = take(salariesTable.name, readSalaries);
  const fails = take(criticalFailsTable.name, readCriticalFails);
  const criticalFails = tables.has(criticalFailsTable.name) ? fails : null;
  if (!hasErrors(findings)) findings.push(...crossCheck(rules));
  return hasErrors(findings)
    ? { kind: "refused", findings: bySeverity(findings) }
    : {
        kind: "rules",
        rules,
        history,
        kept,
        salaries,
        criticalFails,
        findings: bySeverity(findings),
      };
}
