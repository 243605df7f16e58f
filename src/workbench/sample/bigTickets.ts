import { random } from "./random";

const headers =
  "工单编号 创建时间 首次响应时间 解决时间 客服 客服组 截止时间 问题类型 客户ID 状态 满意度 重开次数 是否升级 服务成本".split(
    " ",
  );
const categories = ["退换货", "物流查询", "产品咨询", "安装指导", "投诉", "发票"];
const ratings = ["", "", "", "非常满意", "满意", "一般", "不满意", "非常不满意"];
const statuses = ["已解决", "已关闭", "已解决", "处理中"];
/** A quarter from 1 January 2025, as 1900 serials. */
const FIRST_DAY = 45_658;
const DAYS = 90;
const MINUTE = 1 / 1440;

/**
 * A sheet as Excel hands over a large one, header first: `rows` rows of 14 mixed cells, dates as
 * serials, empty cells as "". About three and a half tickets a customer.
 */
export function bigTickets(rows: number, agents: number, seed: number): unknown[][] {
  const { next, below } = random(seed);
  const names = Array.from({ length: agents }, (_, n) => `客服${String(n + 1).padStart(3, "0")}`);
  const groups = Array.from({ length: agents }, (_, n) => `第${(n % 12) + 1}组`);
  const customers = Math.max(1, Math.round(rows / 3.5));
  const sheet: unknown[][] = [headers];
  for (let row = 1; row < rows; row += 1) {
    const agent = below(agents);
    const created = FIRST_DAY + next() * DAYS;
    const responded = created + (1 + next() * next() * 120) * MINUTE;
    const status = statuses[below(statuses.length)]!;
    const resolved = status === "处理中" ? "" : responded + next() * next() * 4;
    sheet.push([
      `GD${10_000_000 + row}`,
      created,
      responded,
      resolved,
      names[agent],
      groups[agent],
      created + 2,
      categories[below(6)],
      `KH${below(customers)}`,
      status,
      ratings[below(8)],
      next() < 0.06 ? 1 : 0,
      next() < 0.07 ? "是" : "否",
      Math.round(next() * 4000) / 100,
    ]);
  }
  return sheet;
}
