/** The engine's only door: cells in, a report out. */
export { checkHolidayYears } from "./calendar/checkHolidayYears";
export { chinaHolidays, chinaHolidayYears, type ChinaHoliday } from "./calendar/chinaHolidays";
export { holidayRecords, holidayTable } from "./calendar/holidayTable";
export * from "./calendar/month";
export type { Period } from "./calendar/period";
export { readWorkCalendar, type WorkCalendarRead } from "./calendar/readWorkCalendar";
export { scheduleRecords, scheduleTable } from "./calendar/scheduleTable";
export { timeText } from "./calendar/timeOfDay";
export { weekdays, type Weekday } from "./calendar/weekday";
export type * from "./calendar/workCalendar";
export { officeCalendar } from "./calendar/workCalendar";
export { workingClock, type WorkingClock } from "./calendar/workingClock";
export * from "./insight";
export * from "./lint";
export { matcherOf, parseCriterion, writeCriterion, type Criterion } from "./criteria";
export * from "./metrics";
export * from "./metrics/outcome";
export * from "./metrics/settings";
export * from "./ruleTables/finding";
export { mergeRuleTable, type RuleRecord } from "./ruleTables/mergeRuleTable";
export { likely } from "./ruleTables/likely";
export { findColumns, type RuleTable } from "./ruleTables/ruleTable";
export { writeRuleTable, type RuleCell } from "./ruleTables/writeRuleTable";
export * from "./review/notes";
export * from "./review/runs";
export * from "./review/standing";
export { measurableBy } from "./rulebook/measurableBy";
export { monthRequest } from "./rulebook/monthRequest";
export {
  BY_PHASE,
  chosenProfiles,
  type ChosenProfiles,
  type ProfileChoice,
} from "./rulebook/profileChoice";
export { readOptionsOf } from "./rulebook/readOptionsOf";
export { readRulebook, type RulebookRead } from "./rulebook/readRulebook";
export type { Rulebook } from "./rulebook/rulebook";
export { scoreBy, type MonthScored } from "./rulebook/scoreBy";
export { coverageOf, weightedMean, type WeighedScore } from "./scoring/composite";
export * from "./scoring/curves";
export * from "./scoring/measureMonth";
export { measurable, untold, type Measurable } from "./scoring/measurable";
export { detailSteps, type MetricDetails, type MonthDetails } from "./scoring/monthDetails";
export * from "./scoring/operators";
export * from "./scoring/phases";
export * from "./scoring/profiles";
export { ranksOf } from "./scoring/ranks";
export type * from "./scoring/report";
export * from "./scoring/scoreMonth";
export * from "./scoring/settlement";
export * from "./scoring/standards";
export * from "./scoring/tiers";
export { unscoredProfiles, type Unscored } from "./scoring/unscored";
export { readRulebookSettings } from "./settings/readRulebookSettings";
export type { RulebookSettings, SettingTables } from "./settings/readRulebookSettings";
export { readSettings, type SettingsRead } from "./settings/readSettings";
export { settingNamed, settingNames, type SettingName } from "./settings/settingNamed";
export type { SettingSpec, SettingUnit } from "./settings/settingSpec";
export { settingRecords, type SettingWords } from "./settings/settingRecords";
export { settingSpecs } from "./settings/settingSpecs";
export { settingsTable, type SettingColumn } from "./settings/settingsTable";
export { targetRecords, targetTable } from "./settings/targetTable";
export { linearRegression, type Line } from "./stats/linearRegression";
export { mean } from "./stats/mean";
export { pearson, type Correlation } from "./stats/pearson";
export { spearman } from "./stats/spearman";
export { standardDeviation } from "./stats/standardDeviation";
export { trimmedMean } from "./stats/trimmedMean";
export { wilson } from "./stats/wilson";
export { winsorisedMean } from "./stats/winsorisedMean";
export type { Cells } from "./tickets/cells";
export type { ColumnAnswer, ColumnChoice, ColumnMap } from "./tickets/columnMap/columnChoice";
export { columnMapRecords, type ColumnMapWords } from "./tickets/columnMap/columnMapRecords";
export { columnTable, readColumnMap, type ColumnMapRead } from "./tickets/columnMap/columnTable";
export { fieldNamed } from "./tickets/columnMap/fieldNamed";
export type { ExclusionRule, ExclusionRules } from "./tickets/exclusions/exclusionRule";
export {
  exclusionRecords,
  exclusionTable,
  readExclusions,
  type ExclusionsRead,
  type ExclusionWords,
} from "./tickets/exclusions/exclusionTable";
export { agentDayFields, fields, ticketFields, type Field } from "./tickets/fields";
export type {
  Exclusion,
  ExclusionCause,
  ExclusionReason,
  Issue,
  IssueCode,
  Place,
} from "./tickets/issue";
export { agentRecords } from "./tickets/people/agentRecords";
export { agentTable, readAgents, type PeopleRead } from "./tickets/people/agentTable";
export { agentNamed, type People, type Person } from "./tickets/people/people";
export { exporterIds, type ExporterId } from "./tickets/exporters/exporter";
export { buffersOf, packTable, unpackTable, type PackedTable } from "./tickets/packedTable";
export { parseNumber } from "./tickets/values/number";
export { choiceOf, type Question, type QuestionKind } from "./tickets/question";
export { scaleIds, type ScaleId } from "./tickets/values/ratingScales";
export { ratingWordTable, readRatingWords } from "./tickets/ratingWords/ratingWordTable";
export { ticketsAfter, type LaterTickets } from "./tickets/quality/ticketsAfter";
export { readTickets } from "./tickets/readTickets";
export { readTicketSheets } from "./tickets/sets/readTicketSheets";
export type {
  Grain,
  ReadOptions,
  ReadOutcome,
  RecognisedColumn,
  SheetRead,
  TicketSheet,
  TicketTable,
} from "./tickets/ticketTable";
export { engineVersion } from "./version";
