import { hasErrors, type Finding } from "../ruleTables/finding";
import { distributionTable, readDistribution } from "../scoring/distribution/distributionTable";
import { usualPay } from "../scoring/pay/payRules";
import { payTable, readPay } from "../scoring/pay/payTable";
import { readRewards, rewardsTable } from "../scoring/rewards/rewardsTable";
import { crossCheck } from "../scoring/settlement/crossCheck";
import { readTiers, tiersTable } from "../scoring/tiers/tiersTable";
import { usualTiers } from "../scoring/tiers/usualTiers";
import type { Known } from "./ruleKind";
import type { RuleTableFound } from "./lintTables";

/**
 * What is wrong between tables of tiers, distribution, rewards and pay, each of which is right by
 * itself [LNT3]. Where a workbook has several tables of tiers, a reward may be for a tier of any.
 */
export function acrossTables(
  found: readonly RuleTableFound[],
  { metrics }: Known,
): readonly Finding[] {
  const of = (table: RuleTableFound["kind"]["table"]) =>
    found.filter(({ kind }) => kind.table === table);
  const tiers = of(tiersTable).map(({ cells, name }) => readTiers(cells, name));
  const distribution = of(distributionTable).map(({ cells }) => readDistribution(cells));
  const rewards = of(rewardsTable).map(({ cells }) => readRewards(cells, undefined, metrics));
  const pay = of(payTable).map(({ cells }) => readPay(cells));

  const read = [...tiers, ...distribution, ...rewards, ...pay];
  if (read.some(({ findings }) => hasErrors(findings))) return [];
  const named = new Map(found.map(({ kind, name }) => [kind.table.name, name]));
  return crossCheck({
    tiers: tiers.length > 0 ? tiers.flatMap(({ rules }) => rules) : usualTiers,
    distribution: distribution.flatMap(({ rules }) => rules),
    rewards: rewards.flatMap(({ rules }) => rules),
    pay: pay[0]?.rules ?? usualPay,
  }).map((finding) => ({ ...finding, table: named.get(finding.table) ?? finding.table }));
}
