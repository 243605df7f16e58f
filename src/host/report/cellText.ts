/** A cell to be written: "" stays empty. */
export type WrittenCell = string | number;

/**
 * Text exactly as it is. Without the apostrophe Excel would calculate a name like "=1+1", and would
 * read "007" as a number and "3-4" as a date. The apostrophe itself is not part of the cell.
 */
export const asText = (text: string): string => (text === "" ? "" : `'${text}`);
