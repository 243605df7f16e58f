const named = (subject: string, other: string) => (subject === "" ? other : `“${subject}”`);

/** What Excel refused, and what to do about it. `subject` names the sheet or table, or is "". */
export const en = {
  cancelled: () => "Cancelled. Nothing was written and earlier results are as they were.",
  cellEdit: () =>
    "A cell is being edited. Finish it with Enter or leave it with Esc, then try again.",
  dialogOpen: () => "A dialog is open in Excel. Close it and try again.",
  busy: () => "Excel is busy. Wait a moment and try again.",
  sourceGone: (subject: string) =>
    `${named(subject, "The sheet")} is no longer in this workbook. Choose another sheet or table.`,
  sourceChanged: (subject: string) =>
    `Rows or columns of ${named(subject, "the sheet")} were added or removed while it was read. Try again.`,
  sheetEmpty: (subject: string) =>
    `${named(subject, "The sheet")} is empty. Expected a header row with tickets below it.`,
  sheetProtected: (subject: string) =>
    `${named(subject, "The sheet")} is protected. Unprotect it (Review › Unprotect) and try again.`,
  workbookProtected: () =>
    "The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review › Protect Workbook) and try again.",
  tooLarge: (subject: string) =>
    `Excel does not hand over ${named(subject, "the sheet")} even in small pieces. Delete columns with long texts, or score a copy with only the columns that are needed.`,
  tableRefused: (subject: string) =>
    `Excel cannot make ${named(subject, "the sheet")} a table. Look for merged cells or another table in it, or for a header without rows.`,
  formulasInTheWay: (subject: string) =>
    `Nothing was written: cells of ${named(subject, "the table")} hold formulas that give other values. Change the formulas in the sheet, or save over them.`,
  noAgents: () =>
    "Nobody has a ticket in this period, so there is no result to write. Earlier results are as they were.",
  monthFrozen: (subject: string) =>
    `${named(subject, "The month")} is frozen, so nothing was written. To score it again, unfreeze it first, under Publish, with a reason.`,
  monthNotScored: (subject: string) =>
    `${named(subject, "The month")} has no sheets that could be frozen. Score it again, then freeze it.`,
  resultChanged: () =>
    "While this month was written, its results changed: somebody else scored it, or a sheet of it was renamed or deleted. What stands in the workbook stays. Look at it, then score again if need be.",
  leftOver: (subject: string) =>
    `Writing failed, and so did removing the unfinished sheet “${subject}”. Delete it by hand; earlier results are still in the workbook.`,
  notInFront: () => "Another workbook is in front. Click into this one and try again.",
  notSupported: () => "This version of Excel is too old for this step. Update Office.",
  sessionLost: () => "The connection to the workbook was lost. Reload the workbook and try again.",
  unexpected: () =>
    "Excel refused for a reason it did not explain. Nothing was written. Try again; if it happens again, save and reopen the workbook.",
};
