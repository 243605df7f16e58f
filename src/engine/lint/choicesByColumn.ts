import { holidayTable, specialDayKinds } from "../calendar/holidayTable";
import { clocks, directions, kinds, metricsTable, units } from "../metrics/custom/metricsTable";
import type { RuleTable } from "../ruleTables/ruleTable";
import type { Choices } from "../ruleTables/RuleRow";
import { consequences } from "../scoring/consequences";
import { criticalFailsTable, failEffects } from "../scoring/criticalFails/criticalFailsTable";
import { curveWords, readingWords } from "../scoring/curves/curveColumns";
import { curveTable } from "../scoring/curves/readCurves";
import {
  distributionTable,
  ends,
  roundings,
  scopes,
  tiePolicies,
} from "../scoring/distribution/distributionTable";
import { paySettings, payTable } from "../scoring/pay/payTable";
import { salariesTable } from "../scoring/pay/salariesTable";
import { phaseWords } from "../scoring/phases/phaseWords";
import { phaseTable } from "../scoring/phases/readPhases";
import { dimensionWords, profileTable } from "../scoring/profiles/profileTable";
import {
  missingWords,
  rangeWords,
  termsTable,
  totalWords,
  weighingWords,
} from "../scoring/profiles/terms";
import { effects, redLinesTable, sides } from "../scoring/redLines/redLinesTable";
import { occasions, payouts, rewardKinds, rewardsTable } from "../scoring/rewards/rewardsTable";
import {
  afterwardsPolicies,
  conditions,
  gapPolicies,
  lastPlaceTies,
  streaksTable,
} from "../scoring/streaks/streaksTable";
import { tiersTable } from "../scoring/tiers/tiersTable";
import { targetKinds, targetTable } from "../settings/targetTable";
import {
  columnTable,
  meaningWords,
  orderWords,
  scaleWords,
  unitWords,
} from "../tickets/columnMap/columnTable";
import {
  exclusionReasonWords,
  exclusionTable,
  leftOutWords,
} from "../tickets/exclusions/exclusionTable";
import { agentTable } from "../tickets/people/agentTable";

/** What a cell chooses from: yes or no, or words that are called by their kind. */
export type CellChoices = "flag" | { readonly kind: string; readonly choices: Choices<string> };

export const chosen = (kind: string, choices: Choices<string>): CellChoices => ({ kind, choices });

const curves = {
  curve: chosen("curve", curveWords),
  reading: chosen("reading", readingWords),
  capped: "flag",
} as const;

/** Columns whose cells say one of a few words, whatever else stands in their row. */
export const choicesByColumn = new Map<RuleTable, Readonly<Record<string, CellChoices>>>([
  [
    profileTable,
    {
      dimension: chosen("dimension", dimensionWords),
      phase: chosen("phase", phaseWords),
      ...curves,
    },
  ],
  [curveTable, curves],
  [phaseTable, { phase: chosen("phase", phaseWords) }],
  [
    termsTable,
    {
      missing: chosen("missing", missingWords),
      weighing: chosen("weighing", weighingWords),
      weights: chosen("weights", totalWords),
      ranges: chosen("ranges", rangeWords),
    },
  ],
  [tiersTable, { includesFrom: "flag" }],
  [
    distributionTable,
    {
      end: chosen("distributionEnd", ends),
      consequence: chosen("consequence", consequences),
      rounding: chosen("rounding", roundings),
      ties: chosen("tiePolicy", tiePolicies),
      within: chosen("within", scopes),
    },
  ],
  [
    streaksTable,
    {
      condition: chosen("streakCondition", conditions),
      ties: chosen("lastPlaceTies", lastPlaceTies),
      within: chosen("within", scopes),
      gaps: chosen("gaps", gapPolicies),
      afterwards: chosen("afterwards", afterwardsPolicies),
      consequence: chosen("consequence", consequences),
    },
  ],
  [
    redLinesTable,
    {
      side: chosen("redLineSide", sides),
      consequence: chosen("consequence", consequences),
      effect: chosen("redLineEffect", effects),
    },
  ],
  [
    rewardsTable,
    {
      when: chosen("occasion", occasions),
      kind: chosen("rewardKind", rewardKinds),
      payout: chosen("payout", payouts),
      stacks: "flag",
    },
  ],
  [criticalFailsTable, { effect: chosen("failEffect", failEffects) }],
  [payTable, { setting: chosen("paySetting", paySettings) }],
  [salariesTable, { inBuffer: "flag" }],
  [agentTable, { inBuffer: "flag" }],
  [
    metricsTable,
    {
      kind: chosen("metricKind", kinds),
      unit: chosen("metricUnit", units),
      direction: chosen("metricDirection", directions),
      clock: chosen("metricClock", clocks),
    },
  ],
  [targetTable, { of: chosen("target", targetKinds) }],
  [holidayTable, { kind: chosen("specialDay", specialDayKinds) }],
  [
    columnTable,
    {
      unit: chosen("columnUnit", unitWords),
      order: chosen("columnOrder", orderWords),
      scale: chosen("columnScale", scaleWords),
      meaning: chosen("columnMeaning", meaningWords),
      remaining: "flag",
    },
  ],
  [
    exclusionTable,
    {
      reason: chosen("exclusionReason", exclusionReasonWords),
      what: chosen("leftOut", leftOutWords),
      active: "flag",
    },
  ],
]);
