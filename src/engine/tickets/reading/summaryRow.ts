import { plainCell } from "../cells";
import { keyOf } from "../headers/normaliseHeader";
import { simplified } from "../headers/simplified";

const WORDS = new Set([
  "汇总",
  "汇总值",
  "平均",
  "平均值",
  "均值",
  "总值",
  "合计",
  "总计",
  "小计",
  "总和",
  "求和",
  "共计",
  "计数",
  "店铺汇总值",
  "店铺平均值",
  "最大值",
  "最小值",
  "total",
  "totals",
  "grandtotal",
  "subtotal",
  "sum",
  "average",
  "avg",
  "mean",
  "count",
]);

/** "合计", "Grand Total:", "平均值" (mission C.0): the row adds others up and is no ticket. */
export function isSummaryText(cell: unknown): boolean {
  if (typeof cell !== "string" || cell.length > 16) return false;
  return WORDS.has(keyOf(simplified(cell.normalize("NFKC").toLowerCase())));
}

/** The first thing a row says, if that is a summary's name. */
export function isSummaryRow(row: readonly unknown[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (plainCell(row[index]) !== null) return isSummaryText(row[index]);
  }
  return false;
}
