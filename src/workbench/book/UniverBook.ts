import { generateRandomId, type Univer, type Workbook } from "@univerjs/core";
import { InsertSheetCommand, SetSelectionsOperation } from "@univerjs/sheets";
import type { FunctionSet } from "../formulas/FunctionSet";
import { busy } from "../formulas/functionError";
import { registerFunctions, type RegisteredFunctions } from "../formulas/registerFunctions";
import { areaAddress, overlap } from "./address";
import {
  BookError,
  type Area,
  type Book,
  type BookEvent,
  type BookName,
  type ChangeSource,
  type Evaluation,
  type Sheet,
} from "./Book";
import { bookContent } from "./bookContent";
import { Calculation } from "./Calculation";
import type { BookContent } from "./content";
import { DefinedNames } from "./DefinedNames";
import { dress } from "./dress";
import { evaluate } from "./evaluation";
import { gridChanges, type GridChange } from "./gridChange";
import { createUnit, emptyUnit, gridServices, type GridServices } from "./gridServices";
import { checkSheetName } from "./names";
import { renamedInCharts } from "./renamedInCharts";
import { leastSize, snapshot } from "./snapshot";
import { sparseEntries } from "./sparse";
import { showSpilledToFormats } from "./spilledInFormats";
import { UniverSheet } from "./UniverSheet";
import type { UniverTable } from "./UniverTable";
import { areaOf, rangeOf } from "./univerRange";
import { usualSize } from "./usualSize";

/** The workbook over Univer, with or without a drawn grid. */
export class UniverBook implements Book {
  readonly grid: GridServices;
  readonly settings = new Map<string, string>();
  workbook: Workbook;
  private readonly definedNames = new DefinedNames(this);
  private readonly calculation: Calculation;
  private readonly functions: RegisteredFunctions | undefined;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private sheetsById = new Map<string, UniverSheet>();
  private namesById = new Map<string, string>();
  /** Set while the add-in or a file changes cells: the grid's own events are then left out. */
  private isOurs = false;

  constructor(
    readonly univer: Univer,
    functions?: FunctionSet,
  ) {
    this.workbook = createUnit(univer, emptyUnit());
    this.grid = gridServices(univer);
    this.calculation = new Calculation(this.grid);
    this.functions = functions && registerFunctions(univer, functions);
    functions?.attach?.(this);
    this.adoptSheets();
    this.grid.commands.onCommandExecuted((command, options) => {
      const changes = gridChanges(command, options, this.workbook.getUnitId());
      for (const change of changes) this.report(change);
    });
  }

  sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((worksheet) => {
      const known = this.sheetsById.get(worksheet.getSheetId());
      if (known !== undefined) return known;
      const sheet = new UniverSheet(this, worksheet);
      showSpilledToFormats(worksheet, this.grid.spills);
      this.sheetsById.set(sheet.id, sheet);
      return sheet;
    });
  }

  sheet(nameOrId: string): UniverSheet | undefined {
    const fold = nameOrId.toLowerCase();
    const sheets = this.sheets();
    return (
      sheets.find(({ name }) => name.toLowerCase() === fold) ??
      sheets.find(({ id }) => id === nameOrId)
    );
  }

  activeSheet(): UniverSheet {
    const id = this.workbook.ensureActiveSheet().getSheetId();
    const sheet = this.sheets().find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new Error("the grid's active sheet is not in its workbook");
    return sheet;
  }

  addSheet(name?: string, position?: number): UniverSheet {
    if (name !== undefined) {
      checkSheetName(name);
      if (this.sheet(name)) {
        throw new BookError("ItemAlreadyExists", `a sheet is called ${name} already`);
      }
    }
    const id = `${this.workbook.getUnitId()}-${generateRandomId()}`;
    const index = position ?? this.sheets().length;
    const front = this.activeSheet();
    this.run(InsertSheetCommand.id, {
      unitId: this.workbook.getUnitId(),
      index,
      sheet: {
        id,
        name: name ?? this.freeSheetName(),
        rowCount: leastSize.rows,
        columnCount: leastSize.columns,
        defaultColumnWidth: usualSize.columnWidth,
        defaultRowHeight: usualSize.rowHeight,
      },
    });
    const sheet = this.sheet(id);
    if (sheet === undefined) throw new Error("the grid did not add the sheet");
    // Univer brings a new sheet to the front; Excel leaves that to the caller.
    if (this.activeSheet() !== front) front.activate();
    return sheet;
  }

  tables(): readonly UniverTable[] {
    return this.sheets().flatMap((sheet) => sheet.tables());
  }

  table(nameOrId: string): UniverTable | undefined {
    const fold = nameOrId.toLowerCase();
    const tables = this.tables();
    return (
      tables.find(({ name }) => name.toLowerCase() === fold) ??
      tables.find(({ id }) => id === nameOrId)
    );
  }

  names(): readonly BookName[] {
    return this.definedNames.all();
  }

  setName(name: string, formula: string): void {
    this.definedNames.set(name, formula);
  }

  removeName(name: string): void {
    this.definedNames.remove(name);
  }

  /** Names that a new table may not take. */
  takenNames(): readonly string[] {
    return [...this.tables(), ...this.names()].map(({ name }) => name);
  }

  selection(): { readonly sheet: UniverSheet; readonly area: Area } {
    const sheet = this.activeSheet();
    const selections = this.grid.selections
      .getWorkbookSelections(this.workbook.getUnitId())
      .getSelectionsOfWorksheet(sheet.id);
    const range = selections.at(-1)?.range;
    const area = range ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet, area };
  }

  select(sheet: Sheet, area: Area): void {
    if (this.activeSheet().id !== sheet.id) sheet.activate();
    const range = rangeOf(area);
    this.run(SetSelectionsOperation.id, {
      unitId: this.workbook.getUnitId(),
      subUnitId: sheet.id,
      selections: [
        {
          range,
          primary: {
            ...range,
            endRow: range.startRow,
            endColumn: range.startColumn,
            actualRow: range.startRow,
            actualColumn: range.startColumn,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  async load(content: BookContent): Promise<void> {
    await this.calculated();
    this.functions?.replaced();
    this.ours(() => {
      this.grid.instances.disposeUnit(this.workbook.getUnitId());
      this.workbook = createUnit(this.univer, snapshot(content));
      this.adoptSheets();
      dress(this, content);
    });
    await this.calculated();
    this.emit({ type: "loaded" });
  }

  content(): BookContent {
    return bookContent(this);
  }

  async calculated(): Promise<void> {
    await this.calculation.idle();
    while (this.functions !== undefined && this.functions.pending() !== undefined) {
      await this.functions.pending();
      await this.calculation.idle();
    }
  }

  /** But for those that await a function's answer: a function may itself be waiting for this. */
  formulasCalculated(): Promise<void> {
    return this.calculation.idle();
  }

  async recalculate(): Promise<void> {
    await this.calculation.everything();
    await this.calculated();
  }

  async evaluate(formula: string): Promise<Evaluation> {
    await this.calculated();
    for (;;) {
      const answer = await evaluate(this, formula);
      const isBusy = answer.values.some((row) => row.includes(busy));
      if (!isBusy || this.functions?.pending() === undefined) return answer;
      await this.calculated();
    }
  }

  messageAt(sheet: Sheet, row: number, column: number): string | undefined {
    const message = this.functionMessage(sheet, row, column);
    if (message === undefined) return undefined;
    const [[value = ""] = []] = sheet.values({ row, column, rows: 1, columns: 1 });
    return typeof value === "string" && value.startsWith("#") ? message : undefined;
  }

  /** What a custom function last said at a cell, whether or not the cell still shows it. */
  functionMessage(sheet: Sheet, row: number, column: number): string | undefined {
    return this.functions?.messages.at(sheet.id, row, column);
  }

  forgetMessage(sheet: Sheet, row: number, column: number): void {
    this.functions?.messages.set(sheet.id, row, column, "");
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Univer throws from a timer when it goes in the middle of a calculation. */
  dispose(): void {
    this.listeners.clear();
    void this.calculation.idle().then(() => {
      this.univer.dispose();
    });
  }

  run(command: string, params: object): void {
    this.ours(() => this.grid.commands.syncExecuteCommand(command, params));
  }

  /** For Univer's commands that are declared asynchronous; they do their work before they wait. */
  start(command: string, params: object): void {
    this.ours(() => void this.grid.commands.executeCommand(command, params));
  }

  /** Runs a change of cells and reports it once, whatever steps the grid takes for it. */
  change(sheet: UniverSheet, area: Area, source: ChangeSource, act: () => void): void {
    const nested = this.isOurs;
    this.ours(act);
    if (!nested) this.changed(sheet, area, source);
  }

  /** The address of the area that each spilling formula of a sheet fills, by "row,column". */
  spillAreas(sheet: UniverSheet): Map<string, string> {
    const ranges = this.grid.spills.getArrayFormulaRange()[sheet.unitId]?.[sheet.id];
    const areas = new Map<string, string>();
    for (const [row, columns] of sparseEntries(ranges)) {
      for (const [column, range] of sparseEntries(columns)) {
        areas.set(`${String(row)},${String(column)}`, areaAddress(areaOf(range)));
      }
    }
    return areas;
  }

  private ours(act: () => void): void {
    const nested = this.isOurs;
    this.isOurs = true;
    try {
      act();
    } finally {
      this.isOurs = nested;
    }
  }

  private changed(sheet: UniverSheet, area: Area, source: ChangeSource): void {
    for (const table of sheet.tables()) {
      if (overlap(area, { ...table.area, rows: 1 })) table.readHeaders();
    }
    this.emit({ type: "changed", sheet, area, source });
  }

  private report(change: GridChange): void {
    if (change.type === "removed") {
      const name = this.namesById.get(change.sheetId) ?? "";
      this.sheetsById.delete(change.sheetId);
      this.namesById.delete(change.sheetId);
      this.emit({ type: "removed", sheetId: change.sheetId, name });
      return;
    }
    const sheet = this.sheets().find(({ id }) => id === change.sheetId);
    if (sheet === undefined) return;
    const before = this.namesById.get(sheet.id) ?? "";
    this.namesById.set(sheet.id, sheet.name);
    if (change.type === "values") {
      if (!this.isOurs) this.changed(sheet, change.area, "user");
    } else if (change.type === "selected") {
      this.emit({ type: "selected", sheet, area: change.area });
    } else if (change.type === "renamed") {
      renamedInCharts(this.sheets(), before, sheet.name);
      this.emit({ type: "renamed", sheet, before });
    } else {
      this.emit({ type: change.type, sheet });
    }
  }

  private adoptSheets(): void {
    this.sheetsById = new Map();
    this.namesById = new Map(this.sheets().map(({ id, name }) => [id, name]));
  }

  private freeSheetName(): string {
    let number = 1;
    while (this.sheet(`Sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }
}
