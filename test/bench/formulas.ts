import assert from "node:assert/strict";
import { catalogue, type Cells } from "../../src/engine";
import { Handles, type TicketSource } from "../../src/functions/handles";
import { spokenFunctions } from "../../src/functions/spokenFunctions";

/** Metrics that the sheet of `bigTickets` has the columns for. */
const METRICS = 25;

type Functions = ReturnType<typeof spokenFunctions>;
type Numbers = readonly (readonly number[])[];

/**
 * A workbook of formulas over one table: a metric formula for each of the agents and 25 metrics, as
 * a sheet full of `=KPI.METRIC($A$1,"CSAT",B7)` asks, and one scorecard.
 */
export class Formulas {
  private readonly handles = new Handles({ settling: 0, atMost: 0 });
  private readonly functions: Functions;
  private readonly agents: readonly string[];
  private metrics: readonly string[] = [];
  private changed: () => void = () => {};
  private handle = "";
  private told: (handle: string) => void = () => {};

  constructor(private readonly cells: unknown[][]) {
    this.functions = spokenFunctions(
      (code, message) => new Error(`${code} ${message}`),
      () => "en",
      this.handles,
    );
    this.handles.connect(this.source());
    const agent = cells[0]!.indexOf("客服");
    this.agents = [...new Set(cells.slice(1).map((row) => String(row[agent])))];
  }

  async open(): Promise<void> {
    const first = this.renewed();
    this.functions.get("OPEN")!([["Tickets"]], {
      setResult: (value: unknown) => this.told(value as string),
      onCanceled: null,
    });
    await first;
    this.metrics = catalogue
      .map(({ id }) => id)
      .filter((id) => typeof this.ask(this.handle, id, this.agents[0]!) === "number")
      .slice(0, METRICS);
    assert.equal(this.metrics.length, METRICS);
  }

  /** One cell of the table is edited, and every formula over the handle calculated. */
  async recalculateWithHandle(): Promise<Numbers> {
    const renewed = this.renewed();
    this.edit();
    this.changed();
    await renewed;
    return this.all(this.handle);
  }

  /** The same edit, and the scorecard of everybody. */
  scorecard(): unknown[][] {
    this.edit();
    return this.functions.get("SCORECARD")!(this.copied(), null, null, "zh", []) as unknown[][];
  }

  /** One formula over the range itself, of which Excel makes a copy for each call. */
  withRange(agent: number): unknown {
    return this.ask(this.copied(), this.metrics[0]!, this.agents[agent]!);
  }

  /** A table that no formula has met before. */
  edit(): void {
    const row = this.cells[1]!;
    row[row.length - 1] = Number(row.at(-1)) + 1;
  }

  /** The same numbers from the range itself, all agents at once. */
  numbers(): Numbers {
    const names = this.agents.map((agent) => [agent]);
    const byMetric = this.metrics.map(
      (id) => this.functions.get("METRIC")!(this.copied(), id, names, null, []) as number[][],
    );
    return this.agents.map((_, agent) => byMetric.map((numbers) => numbers[agent]![0]!));
  }

  private all(tickets: unknown): Numbers {
    return this.agents.map((agent) => this.metrics.map((id) => this.ask(tickets, id, agent)));
  }

  private ask(tickets: unknown, metric: string, agent: string): number {
    const given = typeof tickets === "string" ? [[tickets]] : tickets;
    const answer = this.functions.get("METRIC")!(given, metric, [[agent]], null, []);
    return (answer as number[][])[0]![0]!;
  }

  private copied(): Cells {
    return this.cells.slice();
  }

  private renewed(): Promise<void> {
    return new Promise((resolve) => {
      this.told = (handle) => {
        this.handle = handle;
        resolve();
      };
    });
  }

  private source(): TicketSource {
    const size = { rows: this.cells.length, columns: this.cells[0]!.length };
    const place = { kind: "table", id: "1", name: "Tickets", sheetId: "1", ...size } as const;
    return {
      find: async () => ({
        ok: true,
        value: { kind: "found", places: [place], rules: new Map(), ruleSheetIds: [] },
      }),
      read: async () => ({ ok: true, value: [{ name: "Tickets", cells: this.cells }] }),
      watch: (onChange) => {
        this.changed = () => onChange({ kind: "cells", tableId: "1", sheetId: "1" });
        return () => {};
      },
      recalculate: () => {},
    };
  }
}
