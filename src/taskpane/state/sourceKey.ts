import type { Source } from "../../host";

/** Tables and sheets number their ids each for themselves. */
export const sourceKey = ({ kind, id }: Source): string => `${kind} ${id}`;

/**
 * What each source is called in problems, questions and the table of columns: its sheet, or its own
 * name where several tables of one sheet are read.
 */
export const placeName = (source: Source, among: readonly Source[]): string =>
  among.filter(({ sheetName }) => sheetName === source.sheetName).length > 1
    ? source.name
    : source.sheetName;
