/** Of a column or row that nobody gave a size, in pixels: Excel's, for its default font. */
export const usualSize = { columnWidth: 64, rowHeight: 20 } as const;
