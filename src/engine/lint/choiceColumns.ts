import { holidayTable, specialDayKinds } from "../calendar/holidayTable";
import { clocks, directions, kinds, metricsTable, units } from "../metrics/custom/metricsTable";
import { findColumns, type RuleTable } from "../ruleTables/ruleTable";
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
import {
  bufferPolicies,
  caps,
  combinations,
  paySettingNamed,
  paySettings,
  payTable,
} from "../scoring/pay/payTable";
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
import { settingNamed } from "../settings/settingNamed";
import { settingSpecs } from "../settings/settingSpecs";
import { settingsTable } from "../settings/settingsTable";
import { targetKinds, targetTable } from "../settings/targetTable";
import { cellText, type Cells } from "../tickets/cells";
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
import { kindOf } from "./kindOf";

/** What a cell chooses from: yes or no, or words that are called by their kind. */
export type CellChoices = "flag" | { readonly kind: string; readonly choices: Choices<string> };

const of = (kind: string, choices: Choices<string>): CellChoices => ({ kind, choices });

const curves = {
  curve: of("curve", curveWords),
  reading: of("reading", readingWords),
  capped: "flag",
} as const;

/** Columns whose cells say one of a few words, whatever else stands in their row. */
const byColumn = new Map<RuleTable, Readonly<Record<string, CellChoices>>>([
  [
    profileTable,
    { dimension: of("dimension", dimensionWords), phase: of("phase", phaseWords), ...curves },
  ],
  [curveTable, curves],
  [phaseTable, { phase: of("phase", phaseWords) }],
  [
    termsTable,
    {
      missing: of("missing", missingWords),
      weighing: of("weighing", weighingWords),
      weights: of("weights", totalWords),
      ranges: of("ranges", rangeWords),
    },
  ],
  [tiersTable, { includesFrom: "flag" }],
  [
    distributionTable,
    {
      end: of("distributionEnd", ends),
      consequence: of("consequence", consequences),
      rounding: of("rounding", roundings),
      ties: of("tiePolicy", tiePolicies),
      within: of("within", scopes),
    },
  ],
  [
    streaksTable,
    {
      condition: of("streakCondition", conditions),
      ties: of("lastPlaceTies", lastPlaceTies),
      within: of("within", scopes),
      gaps: of("gaps", gapPolicies),
      afterwards: of("afterwards", afterwardsPolicies),
      consequence: of("consequence", consequences),
    },
  ],
  [
    redLinesTable,
    {
      side: of("redLineSide", sides),
      consequence: of("consequence", consequences),
      effect: of("redLineEffect", effects),
    },
  ],
  [
    rewardsTable,
    {
      when: of("occasion", occasions),
      kind: of("rewardKind", rewardKinds),
      payout: of("payout", payouts),
      stacks: "flag",
    },
  ],
  [criticalFailsTable, { effect: of("failEffect", failEffects) }],
  [payTable, { setting: of("paySetting", paySettings) }],
  [salariesTable, { inBuffer: "flag" }],
  [agentTable, { inBuffer: "flag" }],
  [
    metricsTable,
    {
      kind: of("metricKind", kinds),
      unit: of("metricUnit", units),
      direction: of("metricDirection", directions),
      clock: of("metricClock", clocks),
    },
  ],
  [targetTable, { of: of("target", targetKinds) }],
  [holidayTable, { kind: of("specialDay", specialDayKinds) }],
  [
    columnTable,
    {
      unit: of("columnUnit", unitWords),
      order: of("columnOrder", orderWords),
      scale: of("columnScale", scaleWords),
      meaning: of("columnMeaning", meaningWords),
      remaining: "flag",
    },
  ],
  [
    exclusionTable,
    {
      reason: of("exclusionReason", exclusionReasonWords),
      what: of("leftOut", leftOutWords),
      active: "flag",
    },
  ],
]);

const payValues: Readonly<Record<string, CellChoices>> = {
  cap: of("payCap", caps),
  coefficients: of("combination", combinations),
  buffer: of("bufferPolicy", bufferPolicies),
};

function settingChoices(name: string): CellChoices | null {
  const setting = settingNamed(name);
  const spec = setting && settingSpecs[setting];
  return spec?.kind === "choice" ? of(`setting.${setting!}`, spec.choices) : null;
}

const payChoices = (name: string): CellChoices | null =>
  payValues[paySettingNamed(name) ?? ""] ?? null;

/** Tables that have a setting a row: what its value chooses from goes by the setting. */
const byRow = new Map<RuleTable, (setting: string) => CellChoices | null>([
  [settingsTable, settingChoices],
  [payTable, payChoices],
]);

/** A column of a table whose cells are chosen from a few words. */
export interface ChoiceColumn {
  /** Of the table, from 0. */
  readonly column: number;
  /** The same for each row; or by the row, from 1: null where it takes no word out of a few. */
  readonly choices: CellChoices | ((row: number) => CellChoices | null);
}

/**
 * The columns of a table of rules whose cells choose from a few words, so that Excel can offer them
 * [LNT11]. Metrics, fields and profiles are too many to choose from in a list.
 */
export function choiceColumns(name: string, cells: Cells): readonly ChoiceColumn[] {
  const table = kindOf(name, cells)?.table;
  if (!table) return [];
  const columns: Readonly<Record<string, number>> = findColumns(table, cells[0] ?? []);
  const alike = Object.entries(byColumn.get(table) ?? {}).map(([key, choices]) => ({
    column: columns[key] ?? -1,
    choices,
  }));
  const ofSetting = byRow.get(table);
  const values = ofSetting && {
    column: columns.value ?? -1,
    choices: (row: number) => ofSetting(cellText(cells[row]?.[columns.setting ?? -1])),
  };
  return [...alike, ...(values ? [values] : [])].filter(({ column }) => column >= 0);
}
