import type { Area, Sheet, Table } from "../../book/Book";
import { ApiError } from "../protocol/apiError";
import type { Session } from "../Session";
import { parseAddress } from "./address";
import { Range } from "./Range";

/**
 * The range that an address means when it is used on a sheet: cells ("A1:B2", "Data!A:A"), a name,
 * or a table ("Tickets", "Tickets[#All]", "Tickets[#Headers]", "Tickets[#Data]").
 */
export function rangeAt(session: Session, sheet: Sheet, address: string): Range {
  const found =
    atCells(session, sheet, address) ?? atName(session, address) ?? atTable(session, address);
  if (found === null) throw new ApiError("InvalidArgument");
  return found;
}

/** What a formula such as "='KPI 2025-03'!$A$1:$B$9" refers to, `null` where it is no reference. */
export function rangeOfFormula(session: Session, formula: string): Range | null {
  const parsed = parseAddress(formula.replace(/^=/, ""));
  if (parsed?.sheet == null) return null;
  const sheet = session.book.sheet(parsed.sheet);
  return sheet ? new Range(session, sheet.id, parsed.area) : null;
}

function atCells(session: Session, sheet: Sheet, address: string): Range | null {
  const parsed = parseAddress(address);
  if (parsed === null) return null;
  const on = parsed.sheet === null ? sheet : session.book.sheet(parsed.sheet);
  return on ? new Range(session, on.id, parsed.area) : null;
}

function atName(session: Session, address: string): Range | null {
  const name = session.book
    .names()
    .find((item) => item.name.toLowerCase() === address.toLowerCase());
  return name ? rangeOfFormula(session, name.formula) : null;
}

function atTable(session: Session, address: string): Range | null {
  const [, name = "", part = "#Data"] = /^([^[\]]+)(?:\[(#\w+)\])?$/.exec(address) ?? [];
  const table = session.book.table(name);
  const area = table ? tablePart(table, part) : null;
  return table && area ? new Range(session, table.sheet.id, area) : null;
}

function tablePart({ area }: Table, part: string): Area | null {
  switch (part.toLowerCase()) {
    case "#all":
      return area;
    case "#headers":
      return { ...area, rows: 1 };
    case "#data":
      return { ...area, row: area.row + 1, rows: area.rows - 1 };
    default:
      return null;
  }
}
