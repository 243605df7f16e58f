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
        note: id === "excellent" ? "S4-06" : null,
      })),
      "Tiers_Usual",
    ),
    starter(distributionTable, [
      {
        label: words.fiveStars,
        end: choice("distributionEnd", "top"),
        share: 0.2,
        coefficient: 1.2,
        consequence: choice("consequence", "recognition"),
        note: "S1-23",
      },
      {
        label: words.topFive,
        end: choice("distributionEnd", "top"),
        share: 0.05,
        consequence: choice("consequence", "recognition"),
        note: "S1-27",
      },
      {
        label: words.lastTenth,
        end: choice("distributionEnd", "bottom"),
        share: 0.1,
        consequence: choice("consequence", "improvementPlan"),
        standard: 70,
        note: "S1-23",
      },
    ]),
    starter(streaksTable, [
      {
        streak: words.lastPlace,
        condition: choice("streakCondition", "lastPlace"),
        periods: 3,
        consequence: choice("consequence", "training"),
        note: "S1-28",
      },
    ]),
    starter(redLinesTable, [
      {
        line: words.processReview,
        subject: "FCR",
        side: choice("redLineSide", "atLeast"),
        limit: 0.6,
        consequence: choice("consequence", "review"),
        note: "S3-05",
      },
    ]),
    starter(rewardsTable, [
      {
        reward: words.starList,
        when: choice("occasion", "label"),
        of: words.fiveStars,
        kind: choice("rewardKind", "starList"),
        note: "S1-29",
      },
      {
        reward: choice("rewardKind", "promotionPriority"),
        when: choice("occasion", "label"),
        of: words.topFive,
        kind: choice("rewardKind", "promotionPriority"),
        note: "S1-27",
      },
    ]),
    starter(
      payTable,
      (
        [
          ["baseShare", 0.7, "S3-11"],
          ["performanceShare", 0.3, "S3-11"],
          ["cap", choice("payCap", "score"), "G-16"],
          ["coefficients", choice("combination", "highest"), "G-15"],
          ["buffer", choice("bufferPolicy", "holdHarmless"), "S0-33"],
          ["decimals", 2, null],
        ] as const
      ).map(([setting, value, note]) => ({
        setting: choice("paySetting", setting),
        value,
        note,
      })),
    ),
  ];
}
