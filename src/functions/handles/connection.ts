import type { TicketSource } from "./ticketSource";

let connected: Promise<TicketSource> | null = null;

/** Called by the page that the functions run in, before their code has come: its workbook. */
export const connectWorkbook = (workbook: Promise<TicketSource>): void => {
  connected = workbook;
};

/** Null: the functions run without a page that knows a workbook. */
export const connectedWorkbook = (): Promise<TicketSource> | null => connected;
