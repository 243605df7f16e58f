/** Words of the workbench page: the stand-in for Excel's own window. */
export const workbenchEn = {
  title: "Service KPI workbench",
  loading: "Starting the spreadsheet…",
  open: "Open file",
  save: "Save as .xlsx",
  sample: "Sample workbook",
  pane: "Task pane",
  paneTitle: "Service KPI task pane",
  gridTitle: "Spreadsheet",
  language: "中文",
  theme: { light: "Dark", dark: "Light" },
  drop: "Drop an .xlsx or .csv file to open it",
  opened: (name: string) => `Opened ${name}.`,
  saved: (name: string) => `Saved ${name}.`,
  unsaved: "Changed since it was last saved",
  busy: { open: "Reading the file…", save: "Writing the file…" },
  dismiss: "Dismiss",
  resizePane: "Width of the task pane",
  cell: (address: string, message: string) => `${address}: ${message}`,
  refused: {
    empty: (name: string) => `${name} is empty: it has 0 bytes. Choose a workbook or a CSV file.`,
    notAWorkbook: (name: string) =>
      `${name} is not a workbook. Expected an .xlsx, .xlsm, .csv or .tsv file.`,
    legacyXls: (name: string) =>
      `${name} is in the old .xls format. Open it in Excel and save it as .xlsx first.`,
    encrypted: (name: string) =>
      `${name} is protected by a password. Save a copy without the password first.`,
    damaged: (name: string) => `${name} is damaged and could not be read to its end.`,
    tooLarge: (name: string) => `${name} is larger than the workbench can hold.`,
  },
  losses: {
    read: "Not brought in from the file:",
    write: "The .xlsx file cannot keep:",
    kinds: {
      chart: "charts",
      image: "pictures",
      drawing: "drawings",
      pivot: "pivot tables (their last values stay)",
      macro: "macros",
      comment: "comments",
      validation: "data validation",
      conditionalFormat: "some conditional formats",
      externalLink: "links to other workbooks",
      setting: "settings",
      other: "other parts",
    },
  },
};

export type WorkbenchWords = typeof workbenchEn;
