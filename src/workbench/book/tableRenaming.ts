import type { ICellData } from "@univerjs/core";
import {
  generateStringWithSequence,
  sequenceNodeType,
  splitTableStructuredRef,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { sparseEntries } from "./sparse";
import type { UniverBook } from "./UniverBook";

/** Univer's own renaming passes over formulas that spell the table in another case. */
export function renameInFormulas(book: UniverBook, before: string, after: string): void {
  for (const sheet of book.sheets()) {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [row, cells] of sparseEntries(sheet.cells().own)) {
      for (const [column, cell] of sparseEntries(cells)) {
        if (!cell?.f) continue;
        const f = renamed(book, cell.f, before, after);
        if (f !== cell.f) (cellValue[row] ??= {})[column] = { f };
      }
    }
    if (Object.keys(cellValue).length > 0) sheet.run(SetRangeValuesMutation.id, { cellValue });
  }
  for (const { name, formula } of book.names()) {
    const renamedFormula = renamed(book, formula, before, after);
    if (renamedFormula !== formula) book.setName(name, renamedFormula);
  }
}

function renamed(book: UniverBook, formula: string, before: string, after: string): string {
  if (!formula.toLowerCase().includes(before.toLowerCase())) return formula;
  const nodes = book.grid.lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const out = nodes.map((node) => {
    if (typeof node === "string") return node;
    const isName =
      node.nodeType === sequenceNodeType.TABLE || node.nodeType === sequenceNodeType.FUNCTION;
    if (!isName) return node;
    const { tableName, columnStruct = "" } = splitTableStructuredRef(node.token);
    if (tableName.toLowerCase() !== before.toLowerCase()) return node;
    return { ...node, token: `${after}${columnStruct}` };
  });
  return `=${generateStringWithSequence(out)}`;
}
