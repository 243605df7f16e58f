import { settingsTable, type Cells, type RuleKind } from "../../engine";
import { printOf } from "../fingerprint";
import type { Problem } from "../problem";
import { nearestKind } from "./nearestKind";
import { rowsOf } from "./rowsOf";
import { ruleKindOf } from "./ruleKindOf";
import { isErrorCell, textOf } from "./scalar";

/** Tables of rules by name, each with its header row. */
export type RuleTables = ReadonlyMap<string, Cells>;

export const noTables: RuleTables = new Map();

/**
 * The ranges of a repeating argument as tables of rules, each known by its headers [FN14]: a range
 * has no name, so it gets that of its kind. Two columns without a header are settings.
 */
export function rulesArgument(argument: unknown): RuleTables | Problem {
  const tables = new Map<string, Cells>();
  for (const [index, range] of rangesOf(argument).entries()) {
    const place = index + 1;
    const cells = trimmedOnce(rowsOf(range));
    const broken = cells.flat().find(isErrorCell);
    if (cells.length === 1 && cells[0]?.length === 1 && broken)
      return { kind: "problem", code: "noRules", place, found: textOf(broken) };
    const near = nearestKind(cells);
    if (near) return { kind: "problem", code: "rulesLack", place, found: headers(cells), ...near };
    const table = ruleKindOf("", cells)?.table ?? (isPairs(cells) ? settingsTable : null);
    if (!table) return { kind: "problem", code: "notRules", place, found: headers(cells) };
    const name = nameFor(table, tables);
    if (name === null) return { kind: "problem", code: "rulesTwice", place, found: table.name };
    tables.set(name, cells);
  }
  return tables;
}

/** Further tables beside a workbook's own; of a kind that holds for all, the formula's counts. */
export const withTables = (own: RuleTables, further: RuleTables): RuleTables => {
  if (further.size === 0) return own;
  const kinds = new Set([...further].map(([name, cells]) => ruleKindOf(name, cells)));
  const kept = [...own].filter(([name, cells]) => {
    const kind = ruleKindOf(name, cells);
    return kind === null || !kinds.has(kind) || isOfMany(kind.table);
  });
  return new Map([...kept, ...further]);
};

/** Excel hands over no ranges as nothing at all, older builds as one empty cell. */
function rangesOf(argument: unknown): readonly unknown[] {
  if (!Array.isArray(argument)) return [];
  return (argument as readonly unknown[]).filter(
    (range) => range !== null && range !== undefined && rowsOf(range).flat().some(isFilled),
  );
}

const isFilled = (cell: unknown): boolean => isErrorCell(cell) || textOf(cell) !== "";

/** Ranges of tables of rules that formulas brought last, by what stands in them. */
const kept = 64;
const trimmedByPrint = new Map<string, Cells>();

/** The same array for the same cells, so that what was found out about it is known. */
function trimmedOnce(cells: Cells): Cells {
  const print = printOf(cells);
  const same = trimmedByPrint.get(print) ?? trimmed(cells);
  trimmedByPrint.delete(print);
  trimmedByPrint.set(print, same);
  for (const oldest of trimmedByPrint.keys()) {
    if (trimmedByPrint.size <= kept) break;
    trimmedByPrint.delete(oldest);
  }
  return same;
}

/** Without empty rows and columns at the end. */
function trimmed(cells: Cells): Cells {
  const rows = cells.slice(0, cells.findLastIndex((row) => row.some(isFilled)) + 1);
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(isFilled) + 1));
  return rows.map((row) => row.slice(0, width));
}

const isPairs = (cells: Cells): boolean => cells.length > 0 && cells[0]?.length === 2;

const headers = (cells: Cells): string => (cells[0] ?? []).map(textOf).filter(Boolean).join(", ");

/** A workbook may hold several profiles and tables of tiers, one of every other kind. */
const isOfMany = ({ name }: RuleKind["table"]): boolean => name.endsWith("_");

function nameFor(table: RuleKind["table"], taken: RuleTables): string | null {
  if (!isOfMany(table)) return taken.has(table.name) ? null : table.name;
  const others = [...taken.keys()].filter((name) => name.startsWith(table.name)).length;
  return `${table.name}${others + 1}`;
}
