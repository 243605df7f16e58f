export { answerForMissing } from "./answerForMissing";
export type { CellRelation, Criterion, Operand } from "./criterion";
export { matcherOf } from "./matcherOf";
export { parseCriterion } from "./parseCriterion";
export { writeCriterion } from "./writeCriterion";
