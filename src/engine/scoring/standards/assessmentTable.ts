import type { Finding } from "../../ruleTables/finding";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import type { AssessedItem } from "./gbt27922";

export type AssessmentColumn =
  "item" | "points" | "applies" | "conforms" | "samples" | "failing" | "note";

/** The items of a self-assessment as people judge them; no month's scores depend on it. */
export const assessmentTable: RuleTable<AssessmentColumn> = {
  name: "KPI_SelfAssessment",
  columns: [
    required("item", "Item", "条款", "评价项", "项目", "指标"),
    required("points", "Points", "分值", "满分", "Maximum"),
    optional("applies", "Applies", "适用", "是否适用"),
    optional("conforms", "Conforms", "符合", "是否符合"),
    optional("samples", "Samples", "抽样数", "样本数"),
    optional("failing", "Failing samples", "不符合数", "不符合样本数", "Failing"),
    optional("note", "Note", "证据", "备注", "说明", "Evidence"),
  ],
};

export interface AssessmentRead {
  readonly items: readonly AssessedItem[];
  readonly findings: readonly Finding[];
}

/** What applies must be judged: a blank is neither met nor failed [GBT5]. */
export function readAssessment(cells: Cells, name = assessmentTable.name): AssessmentRead {
  const { rules, findings } = readRuleTable(assessmentTable, cells, itemOf, name);
  return { items: rules, findings };
}

function itemOf(row: RuleRow<AssessmentColumn>): AssessedItem | null {
  const applies = row.flag("applies") ?? true;
  row.needs("item", row.text("item"));
  if (!applies) return { points: row.number("points", 0) ?? 0, applies, samples: 0, failing: 0 };

  const points = row.needs("points", row.number("points", 0));
  const conforms = row.flag("conforms");
  const samples = countIn(row, "samples");
  const failing = countIn(row, "failing");
  if (points === null) return null;
  if (samples === null || samples === 0) {
    if (failing !== null && failing > 0) row.refuse("assessment.noSamples", "samples", "");
    else if (conforms === null) row.refuse("assessment.notJudged", "conforms", "");
    return { points, applies, samples: 0, failing: conforms === false ? 1 : 0 };
  }
  const missed = row.needs("failing", failing);
  if (missed !== null && missed > samples)
    row.refuse("cell.outsideRange", "failing", `0–${samples}`);
  if (missed !== null && conforms !== null && conforms !== (missed === 0))
    row.refuse("assessment.contradicts", "conforms", String(missed));
  return missed === null ? null : { points, applies, samples, failing: missed };
}

function countIn(row: RuleRow<AssessmentColumn>, key: AssessmentColumn): number | null {
  const count = row.number(key, 0);
  if (count === null || Number.isInteger(count)) return count;
  row.refuse("assessment.notWhole", key, "");
  return null;
}
