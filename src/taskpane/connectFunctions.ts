import { kindOf } from "../engine";
import { workbookHandles } from "../functions/handles";
import { ticketsInExcel } from "../host";

/** KPI.OPEN and every function that is given its handle read the workbook that the pane is in. */
export const connectFunctions = (): void =>
  workbookHandles.connect(
    Office.onReady().then(() => ticketsInExcel((name, header) => kindOf(name, [header]) !== null)),
  );
