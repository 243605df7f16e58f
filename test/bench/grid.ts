import assert from "node:assert/strict";
import { Handles } from "../../src/functions/handles";
import type {
  FunctionMetadata,
  FunctionsFile,
} from "../../src/functions/metadata/functionMetadata";
import type { Area } from "../../src/workbench/book/Book";
import { openHeadlessBook } from "../../src/workbench/book/headlessBook";
import type { SheetContent } from "../../src/workbench/book/content";
import type { UniverBook } from "../../src/workbench/book/UniverBook";
import { kpiFunctions } from "../../src/workbench/kpiFunctions";

/** A workbook in the workbench's grid: the table of tickets, and a sheet of formulas over it. */
export class Grid {
  private edits = 0;

  private constructor(
    private readonly book: UniverBook,
    /** The cost of a ticket that was resolved. */
    private readonly edited: Area,
  ) {}

  static async open(
    cells: SheetContent["rows"],
    formulas: readonly (readonly string[])[],
  ): Promise<Grid> {
    // The pause in which handles await further edits is no work of anybody's.
    const handles = new Handles({ settling: 0, atMost: 0 });
    const book = await openHeadlessBook(kpiFunctions(functions, () => "en", handles));
    const rows = formulas.map((row) => row.map((formula) => ({ formula })));
    const columns = cells[0]!.length;
    const area = `A1:${String.fromCharCode(64 + columns)}${cells.length}`;
    await book.load({
      sheets: [
        { name: "Formulas", rows },
        { name: "Data", rows: cells, tables: [{ name: "Tickets", area }] },
      ],
    });
    const resolved = cells[0]!.indexOf("解决时间");
    const row = cells.findIndex((ticket, at) => at > 0 && typeof ticket[resolved] === "number");
    return new Grid(book, { row, column: cells[0]!.indexOf("服务成本"), rows: 1, columns: 1 });
  }

  values(area: Area): unknown[][] {
    return this.book.sheet("Formulas")!.values(area);
  }

  /**
   * A ticket comes to cost something else, never what it cost before: a table that was met already
   * would be remembered. Resolves when `watched` shows it and nothing calculates any more.
   */
  async recalculated(watched: Area): Promise<void> {
    const before = JSON.stringify(this.values(watched));
    this.book.sheet("Data")!.write(this.edited, [[1_000 + this.edits++]], "user");
    for (;;) {
      await this.book.calculated();
      if (JSON.stringify(this.values(watched)) !== before) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  dispose(): void {
    this.book.dispose();
  }
}

type Parameter = FunctionMetadata["parameters"][number];

const tickets: Parameter = {
  name: "tickets",
  description: "",
  type: "any",
  dimensionality: "matrix",
};
const optional = (name: string): Parameter => ({ ...tickets, name, optional: true });

const told = (id: string, further: readonly Parameter[]): FunctionMetadata => ({
  id,
  name: id,
  description: "",
  helpUrl: "",
  parameters: [tickets, ...further, ...(id === "OPEN" ? [] : [rules])],
  result: {},
});
const rules: Parameter = { ...optional("rules"), repeating: true };

const functions: FunctionsFile = {
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  enums: [],
  functions: [
    { ...told("OPEN", []), options: { stream: true } },
    told("METRIC", ["metric", "agents", "period"].map(optional)),
    told("SCORECARD", ["profile", "period", "language"].map(optional)),
  ],
};

export const noError = (values: readonly (readonly unknown[])[]): void => {
  for (const value of values.flat()) assert(!String(value).startsWith("#"), String(value));
};
