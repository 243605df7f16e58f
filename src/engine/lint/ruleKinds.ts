import { holidayTable, readHolidays } from "../calendar/holidayTable";
import { readSchedule, scheduleTable } from "../calendar/scheduleTable";
import { metricsTable } from "../metrics/custom/metricsTable";
import { readMetrics } from "../metrics/custom/readMetrics";
import { inputsTable } from "../metrics/inputs/inputsTable";
import { readInputs } from "../metrics/inputs/readInputs";
import { metricNamed } from "../metrics/metricNamed";
import { notesTable, readNotes } from "../review/notes/notesTable";
import { readRuns, runsTable } from "../review/runs/runsTable";
import { criticalFailsTable, readCriticalFails } from "../scoring/criticalFails/criticalFailsTable";
import { curveTable, readCurves } from "../scoring/curves/readCurves";
import { distributionTable, readDistribution } from "../scoring/distribution/distributionTable";
import { historyTable, readHistory } from "../scoring/history/historyTable";
import { readKeptScores, scoresTable } from "../scoring/history/scoresTable";
import { payTable, readPay } from "../scoring/pay/payTable";
import { readSalaries, salariesTable } from "../scoring/pay/salariesTable";
import { phaseTable, readPhases } from "../scoring/phases/readPhases";
import { profileTable } from "../scoring/profiles/profileTable";
import { readProfiles } from "../scoring/profiles/readProfile";
import { readTerms, termsTable } from "../scoring/profiles/terms";
import { termsFor } from "../scoring/profiles/termsFor";
import { readRedLines, redLinesTable } from "../scoring/redLines/redLinesTable";
import { readRewards, rewardsTable } from "../scoring/rewards/rewardsTable";
import { readStreaks, streaksTable } from "../scoring/streaks/streaksTable";
import { readTiers, tiersTable } from "../scoring/tiers/tiersTable";
import { readSettings } from "../settings/readSettings";
import { settingsTable } from "../settings/settingsTable";
import { readTargets, targetTable } from "../settings/targetTable";
import { columnTable, readColumnMap } from "../tickets/columnMap/columnTable";
import { exclusionTable, readExclusions } from "../tickets/exclusions/exclusionTable";
import { agentTable, readAgents } from "../tickets/people/agentTable";
import { ratingWordTable, readRatingWords } from "../tickets/ratingWords/ratingWordTable";
import type { RuleKind } from "./ruleKind";

/** Every kind of table that holds rules; of kinds with the same headers, the first is meant. */
export const ruleKinds: readonly RuleKind[] = [
  {
    table: profileTable,
    metricColumn: "metric",
    findings: (cells, name, { metrics, curves, terms }) => {
      const own = termsFor(terms, name, cells);
      const metricOf = (word: string) => metricNamed(word, metrics);
      return readProfiles(cells, name, { curves, metricOf, ...(own && { terms: own }) }).findings;
    },
  },
  { table: termsTable, commonHeaders: true, findings: (cells) => readTerms(cells).findings },
  { table: phaseTable, commonHeaders: true, findings: (cells) => readPhases(cells).findings },
  { table: curveTable, commonHeaders: true, findings: (cells) => readCurves(cells).findings },
  { table: tiersTable, findings: (cells, name) => readTiers(cells, name).findings },
  {
    table: distributionTable,
    metricColumn: "tiebreak",
    findings: (cells, name, { metrics }) => readDistribution(cells, name, metrics).findings,
  },
  {
    table: streaksTable,
    metricColumn: "metric",
    findings: (cells, name, { metrics }) => readStreaks(cells, name, metrics).findings,
  },
  {
    table: redLinesTable,
    metricColumn: "subject",
    findings: (cells, name, { metrics }) => readRedLines(cells, name, metrics).findings,
  },
  {
    table: rewardsTable,
    metricColumn: "of",
    findings: (cells, name, { metrics }) => readRewards(cells, name, metrics).findings,
  },
  {
    table: settingsTable,
    findings: (cells, name) => readSettings(cells, name).findings,
  },
  {
    table: payTable,
    findings: (cells, name) => readPay(cells, name).findings,
  },
  {
    table: salariesTable,
    commonHeaders: true,
    findings: (cells, name) => readSalaries(cells, name).findings,
  },
  {
    table: historyTable,
    commonHeaders: true,
    findings: (cells, name, { metrics }) => readHistory(cells, name, metrics).findings,
  },
  {
    table: scoresTable,
    commonHeaders: true,
    findings: (cells, name, { metrics }) => readKeptScores(cells, name, metrics).findings,
  },
  {
    table: runsTable,
    commonHeaders: true,
    findings: (cells, name) => readRuns(cells, name).findings,
  },
  {
    table: criticalFailsTable,
    commonHeaders: true,
    metricColumn: "metric",
    findings: (cells, name, { metrics }) => readCriticalFails(cells, name, metrics).findings,
  },
  { table: metricsTable, findings: (cells) => readMetrics(cells).findings },
  {
    table: inputsTable,
    commonHeaders: true,
    findings: (cells, _name, { metrics }) => readInputs(cells, metrics).findings,
  },
  {
    table: targetTable,
    commonHeaders: true,
    findings: (cells, name) => readTargets(cells, name).findings,
  },
  {
    table: scheduleTable,
    commonHeaders: true,
    findings: (cells, name) => readSchedule(cells, name).findings,
  },
  {
    table: holidayTable,
    commonHeaders: true,
    findings: (cells, name) => readHolidays(cells, null, name).findings,
  },
  {
    table: notesTable,
    commonHeaders: true,
    findings: (cells, name, { metrics }) => readNotes(cells, name, metrics).findings,
  },
  { table: columnTable, findings: (cells, name) => readColumnMap(cells, name).findings },
  {
    table: ratingWordTable,
    commonHeaders: true,
    findings: (cells, name) => readRatingWords(cells, name).findings,
  },
  {
    table: exclusionTable,
    commonHeaders: true,
    findings: (cells, name) => readExclusions(cells, name).findings,
  },
  {
    table: agentTable,
    commonHeaders: true,
    findings: (cells, name) => readAgents(cells, name).findings,
  },
];
