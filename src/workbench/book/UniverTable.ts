import { generateRandomId } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import {
  DeleteSheetTableCommand,
  SetSheetTableMutation,
  type TableManager,
} from "@univerjs/sheets-table";
import { overlap } from "./address";
import { BookError, type Area, type Table } from "./Book";
import { checkName } from "./names";
import { renameInFormulas } from "./tableRenaming";
import { gridTheme, standardTableStyle } from "./tableTheme";
import type { UniverSheet } from "./UniverSheet";
import { areaOf, rangeOf } from "./univerRange";

type GridTable = NonNullable<ReturnType<TableManager["getTableById"]>>;

/** A table of the grid. Univer forbids a table to carry a sheet's name, Excel does not; we do not. */
export class UniverTable implements Table {
  constructor(
    readonly sheet: UniverSheet,
    readonly id: string,
    private excelStyle = standardTableStyle,
  ) {}

  get name(): string {
    return this.grid.getDisplayName();
  }

  /** Renames the table in every formula as well. */
  set name(name: string) {
    const oldTableName = this.name;
    if (name === oldTableName) return;
    checkName(name);
    const other = this.sheet.book.table(name);
    if (other !== undefined && other !== this) {
      throw new BookError("ItemAlreadyExists", `a table is called ${name} already`);
    }
    this.set({ name });
    renameInFormulas(this.sheet.book, oldTableName, name);
  }

  get area(): Area {
    return areaOf(this.grid.getRange());
  }

  get style(): string {
    return this.excelStyle;
  }

  set style(name: string) {
    this.excelStyle = name;
    this.set({ theme: gridTheme(name) });
  }

  resize(area: Area): void {
    this.sheet.checkEditable();
    const other = this.sheet.tables().find((table) => table !== this && overlap(table.area, area));
    if (other !== undefined) {
      throw new BookError("InvalidArgument", `the area overlaps table ${other.name}`);
    }
    this.sheet.makeRoom(area);
    this.set({ updateRange: { newRange: rangeOf(area) } });
    this.readHeaders();
  }

  /** The cells stay; formulas that named the table show #REF!. */
  remove(): void {
    this.sheet.checkEditable();
    this.sheet.book.run(DeleteSheetTableCommand.id, {
      unitId: this.sheet.unitId,
      subUnitId: this.sheet.id,
      tableId: this.id,
    });
  }

  /** Univer takes a column's name once, when the table is made; in Excel the header cell is the name. */
  readHeaders(): void {
    const area = this.area;
    const titles = this.sheet.values({ ...area, rows: 1 })[0]?.map(String) ?? [];
    const before = this.grid.getTableInfo().columns;
    this.grid.setColumns(
      titles.map((displayName, index) => ({
        ...(before[index] ?? { id: generateRandomId(), dataType: "none", formula: "", meta: {} }),
        displayName,
        style: {},
      })) as Parameters<GridTable["setColumns"]>[0],
    );
    this.sheet.book.run(SetSuperTableMutation.id, {
      unitId: this.sheet.unitId,
      tableName: this.name,
      reference: {
        range: rangeOf(area),
        sheetId: this.sheet.id,
        titleMap: new Map(titles.map((title, index) => [title, index])),
      },
    });
  }

  private set(config: object): void {
    this.sheet.book.run(SetSheetTableMutation.id, {
      unitId: this.sheet.unitId,
      subUnitId: this.sheet.id,
      tableId: this.id,
      config,
    });
  }

  private get grid(): GridTable {
    const table = this.sheet.book.grid.tables.getTableById(this.sheet.unitId, this.id);
    if (!table) throw new BookError("InvalidOperation", "the table was removed");
    return table;
  }
}
