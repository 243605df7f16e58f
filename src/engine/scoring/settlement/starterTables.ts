import type { RuleTable } from "../../ruleTables/ruleTable";
import type { RuleCell } from "../../ruleTables/writeRuleTable";
import { distributionTable } from "../distribution/distributionTable";
import { payTable } from "../pay/payTable";
import { redLinesTable } from "../redLines/redLinesTable";
import { rewardsTable } from "../rewards/rewardsTable";
import { streaksTable } from "../streaks/streaksTable";
import { tiersTable } from "../tiers/tiersTable";
import { tiers } from "../tiers/usualTiers";

/** Words that the tables to start from need beside those of their choices. */
export interface StarterWords {
  /** A tier of the usual ones. */
  readonly tier: (id: string) => string;
  /** The word for one of several choices, see the locales' `ruleChoice`. */
  readonly choice: (kind: string, choice: string) => string;
  readonly fiveStars: string;
  readonly topFive: string;
  readonly lastTenth: string;
  readonly lastPlace: string;
  readonly processReview: string;
  readonly starList: string;
}

export interface StarterTable {
  readonly table: RuleTable;
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, RuleCell>>[];
}

/**
 * Tables to start from: the rules that the sources give with all their numbers, and the usual tiers.
 * Streaks whose length no source gives are not among them (G-12).
 */
export function starterTables(words: StarterWords): readonly StarterTable[] {
  const { choice } = words;
  const starter = (table: RuleTable, rows: StarterTable["rows"], name = table.name) => ({
    table,
    name,
    rows,
  });
  return [
    starter(
      tiersTable,
      tiers.map(({ id, from }) => ({
        tier: words.tier(id),
        from: from === 0 ? null : from,
      })),
      "Tiers_Usual",
    ),
    starter(distributionTable, [
      {
        // S1-23
        label: words.fiveStars,
        end: choice("distributionEnd", "top"),
        share: 0.2,
        coefficient: 1.2,
        consequence: choice("consequence", "recognition"),
      },
      {
        // S1-27
        label: words.topFive,
        end: choice("distributionEnd", "top"),
        share: 0.05,
        consequence: choice("consequence", "recognition"),
      },
      {
        // S1-23
        label: words.lastTenth,
        end: choice("distributionEnd", "bottom"),
        share: 0.1,
        consequence: choice("consequence", "improvementPlan"),
        standard: 70,
      },
    ]),
    starter(streaksTable, [
      {
        // S1-28
        streak: words.lastPlace,
        condition: choice("streakCondition", "lastPlace"),
        periods: 3,
        consequence: choice("consequence", "training"),
      },
    ]),
    starter(redLinesTable, [
      {
        // S3-05
        line: words.processReview,
        subject: "FCR",
        side: choice("redLineSide", "atLeast"),
        limit: 0.6,
        consequence: choice("consequence", "review"),
      },
    ]),
    starter(rewardsTable, [
      {
        // S1-29
        reward: words.starList,
        when: choice("occasion", "label"),
        of: words.fiveStars,
        kind: choice("rewardKind", "starList"),
      },
      {
        // S1-27
        reward: choice("rewardKind", "promotionPriority"),
        when: choice("occasion", "label"),
        of: words.topFive,
        kind: choice("rewardKind", "promotionPriority"),
      },
    ]),
    starter(
      payTable,
      (
        [
          ["baseShare", 0.7], // S3-11
          ["performanceShare", 0.3], // S3-11
          ["cap", choice("payCap", "score")], // G-16
          ["coefficients", choice("combination", "highest")], // G-15
          ["buffer", choice("bufferPolicy", "holdHarmless")], // S0-33
          ["decimals", 2],
        ] as const
      ).map(([setting, value]) => ({
        setting: choice("paySetting", setting),
        value,
      })),
    ),
  ];
}
