import { parseCriterion } from "../../criteria";
import type { RuleRow } from "../../ruleTables/RuleRow";
import { and, matches, type Condition } from "../algebra";
import { columnNamed, kindOf } from "./columnNamed";
import { fittedCriterion } from "./fittedCriterion";
import type { MetricColumn } from "./metricsTable";
import { splitConditions, type WrittenCondition } from "./splitConditions";

/** All the conditions of a cell together; null: the cell is blank, or one of them is wrong. */
export function conditionsIn(
  row: RuleRow<MetricColumn>,
  key: "counted" | "among",
): Condition | null {
  const text = row.text(key);
  if (text === null || text === "0") return null;
  const conditions = splitConditions(text).map((written) => conditionOf(written, row, key));
  return conditions.length === 0 || conditions.includes(null)
    ? null
    : and(...conditions.filter((condition) => condition !== null));
}

function conditionOf(
  { column: name, criterion: text }: WrittenCondition,
  row: RuleRow<MetricColumn>,
  key: "counted" | "among",
): Condition | null {
  const criterion = parseCriterion(text === "" ? true : text);
  const isAboutTime = /\d{4}.\d/.test(text);
  const column = columnNamed(name, (kind) => kind !== (isAboutTime ? "duration" : "moment"));
  if (column === null) {
    row.refuse("metric.noColumn", key, "状态=已解决");
    return null;
  }
  const kind = kindOf(column);
  if (kind === "id" || kind === "unread" || (text === "" && kind !== "flag")) {
    row.refuse(text === "" ? "metric.noCriterion" : "metric.columnNotRead", key, name);
    return null;
  }
  const fitted = fittedCriterion(criterion, kind);
  if (fitted.kind === "misfit") {
    row.refuse("metric.criterionMisfit", key, `${name}: ${fitted.expected}`);
    return null;
  }
  return matches(column, fitted.criterion);
}
