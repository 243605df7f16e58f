import {
  CellValueType,
  isBooleanString,
  isRealNum,
  type ICellData,
  type Nullable,
} from "@univerjs/core";
import type { Scalar } from "./content";

/**
 * Text that looks like a number or a boolean is "forced": Univer would convert plain text of that
 * shape as soon as the cell's style changes ("007" would become 7).
 */
function textType(text: string): CellValueType {
  // Most text is told from its first character; the full check takes longer than the cell itself.
  const isPlausible = /^[\s\d.+\-tfI]/i.test(text);
  return isPlausible && (isRealNum(text) || isBooleanString(text))
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}

/** Univer's form of a constant: booleans are 0 or 1 with a type of their own. */
export function constantCell(value: Scalar): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: textType(value) };
}

/** Takes a cell's value or formula away; its style stays. */
export const clearedCell: Readonly<ICellData> = { v: null, f: null, si: null, p: null };

/** A value as the add-in writes it: "=…" is a formula, "" clears, an apostrophe marks text. */
export function writtenCell(value: Scalar): ICellData {
  if (value === "") return { ...clearedCell };
  if (typeof value !== "string") return { ...clearedCell, ...constantCell(value) };
  if (value.startsWith("=") && value.length > 1) return { ...clearedCell, f: value };
  const text = value.startsWith("'") ? value.slice(1) : value;
  return { ...clearedCell, ...constantCell(text) };
}

/** What a cell holds, or null where it holds nothing (an empty text counts as something). */
export function heldValue(cell: Nullable<ICellData>): Scalar | null {
  if (!cell) return null;
  const value = cell.v;
  if (value === null || value === undefined) return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (cell.t === CellValueType.NUMBER) return typeof value === "number" ? value : Number(value);
  return value;
}

/** Text typed with line breaks or formatted in part is kept as a document ending in "\r\n". */
function richText(cell: ICellData): string | null {
  const text = cell.p?.body?.dataStream;
  if (text === undefined) return null;
  return text.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
