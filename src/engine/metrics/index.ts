export type { Condition, Limit, Measure, Relation } from "./algebra";
export { asOfOf } from "./asOf";
export { catalogue, metricById } from "./catalogue";
export type { Clock } from "./clocks";
export { clockUnder } from "./definitionFor";
export type { ConditionName, QuantityName } from "./facts";
export {
  measureAgents,
  measureAhead,
  type AgentMeasurement,
  type MeasureOptions,
} from "./measureAgents";
export type { Metric, Unit } from "./metric";
export { minimumOf } from "./minimum";
