/** Numbers of the library's event table; each event is asked for with one of these. */
export const objectEvents = 65_536;

export const eventTypes = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

/** The target of events that concern every sheet or table. */
export const wholeWorkbook = "Workbook";
