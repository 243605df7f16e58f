import { Handles } from "./Handles";

/** In Excel every workbook has a runtime of its own; the pane's page connects this to its workbook. */
export const workbookHandles = new Handles();
