/** Of the heat map: weekday, days, 24 hours, total. */
export const WEEKDAY_COLUMN = 5;
export const FIRST_HOUR_COLUMN = 7;
export const TOTAL_COLUMN = 31;
export const WIDTH = TOTAL_COLUMN + 1;

/** In points: tables, a gap, the heat map; charts stand over the columns of the heat map. */
export const columnWidths: readonly number[] = [
  ...[120, 66, 84, 84],
  14,
  ...[66, 38],
  ...Array.from({ length: 24 }, () => 30),
  46,
];

/** First and last column of the charts on the left and on the right. */
export const chartColumns: readonly (readonly [first: number, last: number])[] = [
  [WEEKDAY_COLUMN, 17],
  [18, TOTAL_COLUMN],
];
/** Rows that a chart takes. */
export const CHART_ROWS = 16;
