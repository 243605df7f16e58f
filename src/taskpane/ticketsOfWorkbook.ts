import { kindOf } from "../engine";
import type { TicketSource } from "../functions/handles";
import { ticketsInExcel } from "../host";

/** What KPI.OPEN and every function that is given its handle read: the workbook that the pane is in. */
export const ticketsOfWorkbook = (): TicketSource =>
  ticketsInExcel((name, header) => kindOf(name, [header]) !== null);
