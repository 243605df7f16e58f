import assert from "node:assert/strict";
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
    private readonly escalated: number,
  ) {}

  static async open(
    cells: SheetContent["rows"],
    formulas: readonly (readonly string[])[],
  ): Promise<Grid> {
    const book = await openHeadlessBook(kpiFunctions(functions, () => "en"));
    const rows = formulas.map((row) => row.map((formula) => ({ formula })));
    const columns = cells[0]!.length;
    const area = `A1:${String.fromCharCode(64 + columns)}${cells.length}`;
    await book.load({
      sheets: [
        { name: "Formulas", rows },
        { name: "Data", rows: cells, tables: [{ name: "Tickets", area }] },
      ],
    });
    return new Grid(book, cells[0]!.indexOf("是否升级"));
  }

  values(area: Area): unknown[][] {
    return this.book.sheet("Formulas")!.values(area);
  }

  /** A ticket is escalated, and the next time not; resolves when `watched` shows the result. */
  async recalculated(watched: Area): Promise<void> {
    const before = JSON.stringify(this.values(watched));
    const cell = { row: 1, column: this.escalated, rows: 1, columns: 1 };
    this.book.sheet("Data")!.write(cell, [[this.edits++ % 2 === 0 ? "是" : "否"]], "user");
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
