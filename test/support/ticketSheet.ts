/** A sheet of tickets as Excel hands it over, for tests of whole months. Dates as serials. */
export interface SheetTicket {
  readonly agent: string;
  readonly group?: string;
  /** Day of March 2025. */
  readonly day: number;
  readonly minutesToFirstResponse?: number | null;
  readonly hoursToResolution?: number | null;
  /** 1–5. */
  readonly rating?: number | null;
  readonly reopens?: number;
  readonly escalated?: boolean;
  readonly cost?: number;
}

const header = [
  "Ticket ID",
  "Created at",
  "First response at",
  "Resolved at",
  "Agent",
  "Group",
  "Customer",
  "Category",
  "CSAT score",
  "Reopens",
  "Escalated",
  "Cost",
];

/** 1 March 2025, 09:00. */
export const march = (day: number): number => 45_717 + day - 1 + 9 / 24;

export function ticketSheet(tickets: readonly SheetTicket[]): unknown[][] {
  const rows = tickets.map((ticket, index) => {
    const created = march(ticket.day);
    const minutes =
      ticket.minutesToFirstResponse === undefined ? 10 : ticket.minutesToFirstResponse;
    const hours = ticket.hoursToResolution === undefined ? 5 : ticket.hoursToResolution;
    return [
      `T${index + 1}`,
      created,
      minutes === null ? "" : created + minutes / 1440,
      hours === null ? "" : created + hours / 24,
      ticket.agent,
      ticket.group ?? "",
      `C${index + 1}`,
      "returns",
      ticket.rating ?? "",
      ticket.reopens ?? 0,
      ticket.escalated ? "yes" : "no",
      ticket.cost ?? "",
    ];
  });
  return [header, ...rows];
}
