/** What the add-in has told Excel about itself. */
export interface AddIn {
  /** Its ribbon functions are associated and may be called. */
  handlesActions: boolean;
  /** "Visible", "Background" or "Inactive". */
  runtimeState: string;
  /** Whether the workbook starts it when opened: "Active" or "Inactive". */
  startState: string;
  readonly ribbonUpdates: unknown[];
}

export function newAddIn(): AddIn {
  return {
    handlesActions: false,
    runtimeState: "Visible",
    startState: "Inactive",
    ribbonUpdates: [],
  };
}
