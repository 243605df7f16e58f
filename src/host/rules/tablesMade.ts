const PREFIX = "KPI.made.";

/** Queue the record that a table is of our making: on request it goes again, and no other does. */
export function noteMade(context: Excel.RequestContext, table: string): void {
  context.workbook.settings.add(`${PREFIX}${table}`, true);
}

/** The table that a workbook setting records as made by us; null: it is another setting. */
export const tableMade = (key: string): string | null =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
