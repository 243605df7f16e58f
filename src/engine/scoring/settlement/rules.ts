import type { DistributionRule } from "../distribution/distributionRule";
import type { PayRules } from "../pay/payRules";
import type { RedLine } from "../redLines/redLine";
import type { Reward } from "../rewards/reward";
import type { StreakRule } from "../streaks/streakRule";
import type { Tier } from "../tiers/tier";

/** Everything that turns a scored month into tiers, labels, rewards and pay. */
export interface SettlementRules {
  readonly redLines: readonly RedLine[];
  readonly tiers: readonly Tier[];
  readonly distribution: readonly DistributionRule[];
  readonly streaks: readonly StreakRule[];
  readonly rewards: readonly Reward[];
  readonly pay: PayRules;
}
