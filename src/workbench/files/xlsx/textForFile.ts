/** Excel's limit for the text of a cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/**
 * Files spell control characters as `_x000D_`, so text that happens to look like that has to be
 * spelt `_x005F_x000D_`. The file writer does the first and forgets the second.
 */
export const textForFile = (text: string) =>
  text.slice(0, LONGEST_TEXT).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
