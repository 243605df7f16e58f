import type { Choices } from "../../../src/engine/ruleTables/RuleRow";
import { RuleRow } from "../../../src/engine/ruleTables/RuleRow";
import { findColumns, type RuleTable } from "../../../src/engine/ruleTables/ruleTable";
import { consequences } from "../../../src/engine/scoring/consequences";
import {
  criticalFailsTable,
  failEffects,
} from "../../../src/engine/scoring/criticalFails/criticalFailsTable";
import {
  distributionTable,
  ends,
  roundings,
  scopes,
  tiePolicies,
} from "../../../src/engine/scoring/distribution/distributionTable";
import { historyTable } from "../../../src/engine/scoring/history/historyTable";
import { scoresTable } from "../../../src/engine/scoring/history/scoresTable";
import {
  bufferPolicies,
  caps,
  combinations,
  paySettings,
  payTable,
} from "../../../src/engine/scoring/pay/payTable";
import { salariesTable } from "../../../src/engine/scoring/pay/salariesTable";
import {
  effects,
  figures,
  redLinesTable,
  sides,
} from "../../../src/engine/scoring/redLines/redLinesTable";
import {
  occasions,
  payouts,
  rewardKinds,
  rewardsTable,
} from "../../../src/engine/scoring/rewards/rewardsTable";
import {
  afterwardsPolicies,
  conditions,
  gapPolicies,
  lastPlaceTies,
  streaksTable,
} from "../../../src/engine/scoring/streaks/streaksTable";
import { tiersTable } from "../../../src/engine/scoring/tiers/tiersTable";
import { ruleChoice, ruleHeader } from "../../../src/locales/rules";

const tables: readonly RuleTable[] = [
  tiersTable,
  distributionTable,
  historyTable,
  scoresTable,
  criticalFailsTable,
  streaksTable,
  redLinesTable,
  rewardsTable,
  payTable,
  salariesTable,
];
const choices: Readonly<Record<string, Choices<string>>> = {
  consequence: consequences,
  distributionEnd: ends,
  rounding: roundings,
  tiePolicy: tiePolicies,
  within: scopes,
  streakCondition: conditions,
  lastPlaceTies,
  gaps: gapPolicies,
  afterwards: afterwardsPolicies,
  redLineSide: sides,
  redLineEffect: effects,
  redLineFigure: figures,
  failEffect: failEffects,
  occasion: occasions,
  rewardKind: rewardKinds,
  payout: payouts,
  paySetting: paySettings,
  payCap: caps,
  combination: combinations,
  bufferPolicy: bufferPolicies,
};

describe.each(["zh-CN", "en"] as const)("the rulebook in %s", (language) => {
  it.each(tables.map((table) => [table.name, table] as const))(
    "[RT4] heads %s so that it is read back",
    (name, table) => {
      const header = table.columns.map(({ key }) => ruleHeader(name, key, language));
      expect(Object.values(findColumns(table, header))).toEqual(header.map((_, index) => index));
    },
  );

  it.each(Object.entries(choices))("[RT4] writes words of %s that are read back", (kind, known) => {
    for (const choice of Object.keys(known)) {
      const word = ruleChoice(kind, choice, language);
      const row = new RuleRow("t", [word], { cell: 0 }, 1);
      expect([word, row.choice("cell", known)]).toEqual([word, choice]);
    }
  });
});
