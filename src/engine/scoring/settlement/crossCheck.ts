import type { Finding } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import { atMost } from "../../tolerance";
import { payTable } from "../pay/payTable";
import { rewardsTable } from "../rewards/rewardsTable";
import type { SettlementRules } from "./rules";

export type CrossCheckCode =
  | "reward.unknownTier"
  | "reward.unknownLabel"
  | "pay.coefficientsMeet"
  | "pay.coefficientCapped"
  | "pay.smallScale";

/** Scores are points of 100 [CUR1]; 8 of 10 is written so in sources (S3-13), never in a score. */
const marksOfTen = 10;

/** What is wrong between tables that are each right by themselves [SET3]. */
export function crossCheck(
  rules: Pick<SettlementRules, "tiers" | "distribution" | "rewards" | "pay">,
): readonly Finding<CrossCheckCode>[] {
  const { tiers, distribution, rewards, pay } = rules;
  const findings: Finding<CrossCheckCode>[] = [];
  const inRewards = { table: rewardsTable.name, row: null, column: "of" };
  const inPay = { table: payTable.name, row: null, column: null };

  for (const { when } of rewards) {
    if (when.kind === "tier" && !tiers.some(({ id }) => id === when.tier))
      findings.push(findingAt(inRewards, "reward.unknownTier", "error", when.tier, namesOf(tiers)));
    if (when.kind === "label" && !distribution.some(({ id }) => id === when.label))
      findings.push(
        findingAt(inRewards, "reward.unknownLabel", "error", when.label, namesOf(distribution)),
      );
  }

  if (atMost(pay.fullScore, marksOfTen))
    findings.push(findingAt(inPay, "pay.smallScale", "error", pay.fullScore, "100"));

  const lifting = [...tiers, ...distribution].filter(
    ({ coefficient }) => coefficient !== null && !atMost(coefficient, 1),
  );
  if (pay.cap === "performance" && lifting.length > 0)
    findings.push(findingAt(inPay, "pay.coefficientCapped", "warning", namesOf(lifting)));
  if (
    tiers.some(({ coefficient }) => coefficient !== null) &&
    distribution.some(({ coefficient }) => coefficient !== null)
  )
    findings.push(findingAt(inPay, "pay.coefficientsMeet", "hint", pay.coefficients));
  return findings;
}

const namesOf = (named: readonly { readonly id: string }[]): string =>
  named.map(({ id }) => id).join(", ");
