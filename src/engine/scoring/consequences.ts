import type { Choices, RuleRow } from "../ruleTables/RuleRow";

/**
 * What may follow. Each is a proposal: a person confirms it after hearing the one concerned, and
 * none of them ends or changes a contract (mission H.9). An alert and a review concern the process.
 */
export type Consequence =
  "none" | "recognition" | "alert" | "review" | "talk" | "training" | "improvementPlan";

export const consequences: Choices<Consequence> = {
  none: ["label only", "仅标记"],
  recognition: ["recognition", "表彰"],
  alert: ["alert", "预警"],
  review: ["process review", "流程复盘"],
  talk: ["review talk", "绩效面谈", "面谈", "talk"],
  training: ["training", "专项培训", "培训", "转岗培训", "retraining"],
  improvementPlan: ["improvement plan", "改进计划", "绩效改进计划", "plan"],
};

/** A blank cell asks for the usual; "无", "none" and "-" ask for nothing. */
export function consequenceOf<Key extends string>(
  row: RuleRow<Key>,
  key: Key,
  usual: Consequence,
): Consequence {
  const chosen = row.choice(key, consequences);
  return chosen ?? (row.shown(key) === "" ? usual : "none");
}
