import type { Cells } from "../../../src/engine";
import type {
  Answered,
  FoundTickets,
  MissingTickets,
  TicketPlace,
  TicketSource,
  WorkbookChange,
} from "../../../src/functions/handles";

/** A workbook of tables in memory that counts how often it was read. */
export class FakeWorkbook implements TicketSource {
  readings = 0;
  recalculations = 0;
  refusal: string | null = null;
  readonly rules = new Map<string, Cells>();
  private readonly tables = new Map<string, { name: string; cells: Cells }>();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(tables: Readonly<Record<string, Cells>>) {
    for (const [name, cells] of Object.entries(tables)) this.add(name, cells);
  }

  add(name: string, cells: Cells): void {
    this.tables.set(`{${this.tables.size + 1}}`, { name, cells });
    this.tell({ kind: "places" });
  }

  rename(name: string, to: string): void {
    this.tables.get(this.idOf(name)!)!.name = to;
  }

  remove(name: string): void {
    this.tables.delete(this.idOf(name)!);
    this.tell({ kind: "places" });
  }

  edit(name: string, cells: Cells): void {
    const id = this.idOf(name)!;
    this.tables.get(id)!.cells = cells;
    this.tell({ kind: "cells", tableId: id, sheetId: "sheet" });
  }

  editRules(name: string, cells: Cells): void {
    this.rules.set(name, cells);
    this.tell({ kind: "cells", tableId: name, sheetId: "rules" });
  }

  /** Formulas among the tickets have come to other results. */
  calculate(name: string, cells: Cells): void {
    this.tables.get(this.idOf(name)!)!.cells = cells;
    this.calculated("sheet");
  }

  calculated(sheetId: string): void {
    this.tell({ kind: "calculated", sheetId });
  }

  editElsewhere(): void {
    this.tell({ kind: "cells", tableId: null, sheetId: "elsewhere" });
  }

  async find(
    names: readonly string[],
    ids: readonly string[],
  ): Promise<Answered<FoundTickets | MissingTickets>> {
    if (this.refusal) return { ok: false, problem: { code: this.refusal, subject: "" } };
    const found = names.map((name, index) => this.placeOf(this.idOf(name) ?? ids[index]));
    const missing = names.find((_, index) => !found[index]);
    if (missing !== undefined) {
      const known = [...this.tables.values()].map(({ name }) => name);
      return { ok: true, value: { kind: "missing", name: missing, known } };
    }
    const places = found.filter((place) => place !== null);
    const rules = new Map(this.rules);
    return { ok: true, value: { kind: "found", places, rules, ruleSheetIds: ["rules"] } };
  }

  async read({ places }: FoundTickets) {
    this.readings += 1;
    await Promise.resolve();
    const sheets = places.map(({ id, name }) => ({ name, cells: this.tables.get(id)!.cells }));
    return { ok: true, value: sheets } as const;
  }

  watch(onChange: (change: WorkbookChange) => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  recalculate(): void {
    this.recalculations += 1;
  }

  private placeOf(id: string | undefined): TicketPlace | null {
    const table = this.tables.get(id ?? "");
    if (!table) return null;
    const { name, cells } = table;
    const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
    return { kind: "table", id: id!, name, sheetId: "sheet", ...size };
  }

  private idOf(name: string): string | undefined {
    return [...this.tables].find(([, one]) => one.name.toLowerCase() === name.toLowerCase())?.[0];
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
