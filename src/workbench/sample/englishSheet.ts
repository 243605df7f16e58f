import type { Scalar, SheetContent } from "../book/content";
import { DAY, type SampleTicket } from "./makeTickets";
import { moment, MOMENT_FORMAT } from "./moment";

const headers = [
  "Ticket ID",
  "Created time",
  "Initial response time",
  "Resolved time",
  "Agent",
  "Group",
  "Source",
  "Type",
  "Contact ID",
  "Status",
  "Survey results",
  "Reopens",
  "Escalated",
  "Resolution status",
  "Cost",
];
const groups = ["Presales", "After-sales 1", "After-sales 2"];
const channels = ["Chat", "Phone", "WeChat", "Email"];
const categories = [
  "Return",
  "Shipping",
  "Product question",
  "Installation",
  "Complaint",
  "Invoice",
];
const ratings = ["", "Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"];
const widths = [80, 160, 160, 160, 80, 110, 72, 120, 84, 80, 124, 72, 76, 120, 64];
/** 1 March, counted from 1 January. */
const MARCH = 59 * DAY;

/** Help desk: the tickets of March as an English help desk exports them, under a title. */
export function englishSheet(tickets: readonly SampleTicket[]): SheetContent {
  const march = tickets.filter((ticket) => ticket.created >= MARCH);
  return {
    name: "Help desk",
    rows: [
      [{ value: "Help desk export, March 2025", style: { bold: true, fontSize: 14 } }],
      [],
      [...headers],
      ...march.map(ticketRow),
    ],
    columnWidths: widths,
    columnStyles: headers.map((header) =>
      header.endsWith("time")
        ? { numberFormat: MOMENT_FORMAT }
        : header === "Cost"
          ? { numberFormat: "0.00" }
          : undefined,
    ),
    freeze: { rows: 3, columns: 0 },
    tables: [
      { name: "HelpdeskTickets", area: `A3:O${march.length + 3}`, style: "TableStyleMedium7" },
    ],
  };
}

const ticketRow = (ticket: SampleTicket, index: number): (Scalar | null)[] => [
  10_001 + index,
  moment(ticket.created),
  ticket.responded === null ? null : moment(ticket.responded),
  ticket.resolved === null ? null : moment(ticket.resolved),
  `Agent ${String(ticket.agent.number).padStart(2, "0")}`,
  groups[ticket.agent.group]!,
  channels[ticket.channel]!,
  categories[ticket.category]!,
  ticket.customer + 70_001,
  ticket.resolved === null ? "Open" : index % 3 === 0 ? "Closed" : "Resolved",
  ticket.rating === null ? null : ratings[ticket.rating]!,
  ticket.reopens,
  ticket.escalated ? "Yes" : "No",
  ticket.overdue ? "SLA Violated" : "Within SLA",
  ticket.cost,
];
