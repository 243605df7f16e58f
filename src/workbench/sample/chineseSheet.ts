import type { CellContent, Scalar, SheetContent } from "../book/content";
import { dayStamp, moment, MOMENT_FORMAT } from "./moment";
import type { SampleTicket } from "./makeTickets";
import { random } from "./random";

type Row = (Scalar | null)[];

const headers =
  "工单编号 创建时间 首次响应时间 解决时间 客服 客服组 渠道 问题类型 客户ID 状态 满意度 重开次数 是否升级 是否超时 是否有效 服务成本".split(
    " ",
  );
const groups = ["售前组", "售后一组", "售后二组"];
const channels = ["在线客服", "电话", "微信", "邮件"];
const categories = ["退换货", "物流查询", "产品咨询", "安装指导", "投诉", "发票"];
const ratings = ["", "非常不满意", "不满意", "一般", "满意", "非常满意"];
const widths = [152, 160, 160, 160, 72, 80, 80, 80, 80, 72, 88, 72, 72, 72, 72, 80];

const column = (header: string) => headers.indexOf(header);

/** 工单: the tickets as a Chinese help desk exports them, with the dirt that real sheets have. */
export function chineseSheet(tickets: readonly SampleTicket[], seed: number): SheetContent {
  const rows = tickets.map(ticketRow);
  soil(rows, seed);
  const last = rows.length + 1;
  return {
    name: "工单",
    rows: [[...headers], ...rows, [], summaryRow(rows.length)],
    columnWidths: widths,
    columnStyles: headers.map((header) =>
      header.endsWith("时间")
        ? { numberFormat: MOMENT_FORMAT }
        : header === "服务成本"
          ? { numberFormat: "0.00" }
          : undefined,
    ),
    freeze: { rows: 1, columns: 0 },
    tables: [{ name: "Tickets", area: `A1:P${last}`, style: "TableStyleMedium2" }],
  };
}

function ticketRow(ticket: SampleTicket, index: number): Row {
  const { created, responded, resolved, agent, rating } = ticket;
  return [
    `GD${dayStamp(created)}${String(index + 1).padStart(5, "0")}`,
    moment(created),
    responded === null ? null : moment(responded),
    resolved === null ? null : moment(resolved),
    `客服${String(agent.number).padStart(2, "0")}`,
    groups[agent.group]!,
    channels[ticket.channel]!,
    categories[ticket.category]!,
    `KH${String(ticket.customer + 10_001)}`,
    resolved === null ? "处理中" : index % 3 === 0 ? "已关闭" : "已解决",
    rating === null ? null : ratings[rating]!,
    ticket.reopens,
    ticket.escalated ? "是" : "否",
    ticket.overdue ? "是" : "否",
    "是",
    ticket.cost,
  ];
}

/** What goes wrong in sheets that people keep: rarely, but in every way. */
function soil(rows: Row[], seed: number) {
  const chance = random(seed + 1);
  const some = (count: number, change: (row: Row) => void) => {
    for (let n = 0; n < count; n += 1) change(rows[chance.below(rows.length)]!);
  };
  // Resolved before it was created.
  some(6, (row) => (row[column("解决时间")] = (row[column("创建时间")] as number) - 0.25));
  some(2, (row) => (row[column("解决时间")] = "2025-02-30 10:00"));
  some(12, (row) => (row[column("客服")] = null));
  some(5, (row) => (row[column("客服")] = `${String(row[column("客服")] ?? "客服01")} `));
  some(5, (row) => (row[column("客服")] = fullWidth(String(row[column("客服")] ?? "客服01"))));
  some(3, (row) => (row[column("满意度")] = "还行"));
  some(8, (row) => (row[column("满意度")] = "未评价"));
  some(30, (row) => {
    row[column("是否有效")] = "否";
    row[column("问题类型")] = "广告";
  });
  some(10, (row) => (row[column("状态")] = "已取消"));
  // Copied rows: the whole row, and a number given twice.
  for (let n = 0; n < 4; n += 1) {
    const at = chance.below(rows.length);
    rows.splice(at, 0, [...rows[at]!]);
  }
  some(3, (row) => (row[0] = rows[100]![0]!));
}

const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function summaryRow(count: number): SheetContent["rows"][number] {
  const row: (Scalar | null | CellContent)[] = Array.from({ length: headers.length }, () => null);
  const style = { bold: true, borderTop: "#7f7f7f" };
  row[0] = { value: "合计", style };
  row[1] = { value: count, style: { ...style, numberFormat: "0" } };
  row[column("服务成本")] = {
    formula: "=SUM(Tickets[服务成本])",
    style: { ...style, numberFormat: "#,##0.00" },
  };
  return row;
}
