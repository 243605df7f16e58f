/** What publishing writes into the workbook. */
export const en = {
  /** The sheet of KPI_Runs. */
  ledger: {
    title: "KPI runs",
    about:
      "Months that somebody confirmed, with the fingerprints of what they rest on. A row each time a month is frozen; nothing is taken away.",
  },
  /** The line above the tables of a frozen month. */
  stamp: (moment: string, by: string | null, engine: string, print: string) =>
    `Frozen ${moment}${by === null ? "" : ` by ${by}`} · engine ${engine} · fingerprint ${print}`,
  editedBeforeFreezing: (sheets: string) => `edited by hand before freezing: ${sheets}`,
  /** The hidden sheet of formulas that became values. */
  formulas: {
    title: "KPI formulas",
    sheet: "Sheet",
    cell: "Cell",
    formula: "Formula",
    print: "Fingerprint of the values",
  },
};
