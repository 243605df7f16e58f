import { plainCell } from "../cells";
import { fields, type Field } from "../fields";
import { keyOf } from "../headers/normaliseHeader";
import { simplified } from "../headers/simplified";
import { leftCode } from "../reading/leftOut";
import type { ReadPart } from "../sets/readSet";
import { numbersOf } from "./numbersOf";

/** Of the names of summary rows those of sums; means, highest and lowest are not checked. */
const SUMS = new Set(
  `汇总 汇总值 店铺汇总值 总值 合计 总计 小计 总和 求和 共计 total totals grandtotal subtotal sum`.split(
    " ",
  ),
);
/** Numbers that do not add up: scores, and values that are means already. */
const NOT_ADDED: ReadonlySet<Field> = new Set<Field>([
  "recommendation",
  "averageOrderValue",
  "qaScore",
  "supervisorScore",
  "trainingScore",
  "effort",
]);

/**
 * Rows of sums are left out and used as a check: each count and amount in them must be the sum of
 * all rows, or of the rows since the last such row. What differs is reported, and changes nothing.
 */
export function checkSums({ sheet, rows, readers, states, issues }: ReadPart): void {
  const summary = leftCode("summaryRow");
  const sums: number[] = [];
  for (let row = 0; row < rows.length; row++)
    if (states.left[row] === summary && isSum(rows[row]!, sheet.from, sheet.to)) sums.push(row);
  if (sums.length === 0) return;

  for (const { field, header } of sheet.used) {
    const adds = fields[field] === "count" || fields[field] === "number";
    const values = adds && !NOT_ADDED.has(field) ? numbersOf(readers, field) : null;
    if (values === null) continue;
    const adding = addingUp(values, (row) => states.left[row] !== summary);
    let last = 0;
    for (const row of sums) {
      const found = values[row]!;
      const [all, since] = [adding.between(0, rows.length), adding.between(last, row)];
      last = row + 1;
      if (Number.isNaN(found) || adding.isSum(found, all) || adding.isSum(found, since)) continue;
      issues.add({
        code: "checksum.differs",
        row: states.sheetRowOf(row),
        column: header,
        found: String(found),
        expected: String(adding.rounded(all)),
        handling: "kept",
      });
    }
  }
}

/** Named by the agent's cell or by any other: "合计" may stand under 日期 and under 客服. */
function isSum(cells: readonly unknown[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const cell = plainCell(cells[index]);
    if (typeof cell !== "string") continue;
    if (SUMS.has(keyOf(simplified(cell.normalize("NFKC").toLowerCase())))) return true;
  }
  return false;
}

/** Whole numbers add up exactly; each rounded to cents may be half a cent off. */
function addingUp(values: ArrayLike<number>, isCounted: (row: number) => boolean) {
  const before = new Float64Array(values.length + 1);
  let rounded = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const counts = isCounted(row) && !Number.isNaN(value);
    before[row + 1] = before[row]! + (counts ? value : 0);
    if (counts && !Number.isInteger(value)) rounded++;
  }
  const slack = 1e-6 + (rounded === 0 ? 0 : 0.005 * (rounded + 1));
  return {
    between: (from: number, to: number): number => before[to]! - before[from]!,
    isSum: (found: number, sum: number): boolean =>
      Math.abs(found - sum) <= slack + 1e-9 * Math.abs(sum),
    rounded: (sum: number): number => Math.round(sum * 100) / 100,
  };
}
