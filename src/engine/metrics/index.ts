export type { Condition, Limit, Measure, Relation } from "./algebra";
export { asOfOf } from "./asOf";
export { dataEnd, type DataEnd, type StandsApart } from "./dataEnd";
export { catalogue, catalogueWith, metricById } from "./catalogue";
export type { Clock } from "./clocks";
export type { AnyColumn } from "./columnRef";
export { clockUnder } from "./definitionFor";
export type { ConditionName, QuantityName } from "./facts";
export {
  measureAgents,
  measureAhead,
  type AgentMeasurement,
  type MeasureOptions,
} from "./measureAgents";
export { extraHeaders } from "./custom/extraHeaders";
export { metricsTable } from "./custom/metricsTable";
export { readMetrics, type MetricsRead } from "./custom/readMetrics";
export type { Entered } from "./inputs/entered";
export type { Input } from "./inputs/input";
export { inputsTable } from "./inputs/inputsTable";
export { readInputs, type InputsRead } from "./inputs/readInputs";
export { measureDetails, type Detail, type LeftOut, type MeasureDetails } from "./measureDetails";
export type { Level, Metric, Unit } from "./metric";
export { metricFamilies, metricFamily, type MetricFamily } from "./metricFamily";
export { metricNamed, metricsLike } from "./metricNamed";
export { minimumOf } from "./minimum";
export { measureGroups } from "./measureGroups";
export type { RowBehind, Standing } from "./behind/rowBehind";
export {
  ticketsBehind,
  type BehindRequest,
  type PartBehind,
  type TicketsBehind,
} from "./ticketsBehind";
