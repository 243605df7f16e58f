import { UNKNOWN } from "../../tickets/columns";
import type { FieldOf } from "../../tickets/fields";
import type { TicketTable } from "../../tickets/ticketTable";
import type { Block, Derivation, Fact, TableFact } from "../facts/fact";
import type { Settings } from "../settings";
import { kept } from "./kept";
import { Rooms } from "./Rooms";

/** Tickets of a block, a multiple of four (see `kleene.ts`): its numbers take 32 kB a vector. */
export const BLOCK = 4_096;

/** A block that moves over a table. Each fact is derived when it is first asked for. */
export class TableBlock implements Block {
  readonly table: TicketTable;
  readonly settings: Settings;
  readonly asOf: number;
  size = 0;
  private first = 0;
  private readonly facts = new Map<Fact<unknown>, unknown>();
  private readonly answerRooms = new Rooms(() => new Uint8Array(BLOCK));
  private readonly codeRooms = new Rooms(() => new Uint32Array(BLOCK));
  private readonly numberRooms = new Rooms(() => new Float64Array(BLOCK));

  constructor(private readonly derivation: Derivation) {
    this.table = derivation.table;
    this.settings = derivation.settings;
    this.asOf = derivation.asOf;
  }

  /** What was derived before is lost. */
  moveTo(first: number): void {
    this.first = first;
    this.size = Math.min(BLOCK, this.table.size - first);
    this.facts.clear();
    this.answerRooms.clear();
    this.codeRooms.clear();
    this.numberRooms.clear();
  }

  numbers(field: FieldOf<"moment" | "duration" | "rating" | "number" | "count">): Float64Array {
    const values = this.table.column(field)?.values;
    if (values === undefined) return noNumbers;
    const part = values.subarray(this.first, this.first + this.size);
    if (part instanceof Float64Array) return part;
    const room = this.quantity();
    room.set(part);
    return room;
  }

  flags(field: FieldOf<"flag">): Uint8Array {
    const values = this.table.column(field)?.values;
    return values === undefined ? noFlags : this.part(values);
  }

  codes(field: FieldOf<"text">): Uint32Array {
    const codes = this.table.column(field)?.codes;
    if (codes === undefined) return noCodes;
    const room = this.codeRooms.take();
    room.set(codes.subarray(this.first, this.first + this.size));
    return room;
  }

  part(column: Uint8Array): Uint8Array {
    const room = this.answers();
    room.set(column.subarray(this.first, this.first + this.size));
    return room;
  }

  of<Vector>(fact: Fact<Vector>): Vector {
    return kept(this.facts, fact, () => fact.derive(this)) as Vector;
  }

  ofTable<Value>(fact: TableFact<Value>): Value {
    return this.derivation.ofTable(fact);
  }

  answers(): Uint8Array {
    return this.answerRooms.take();
  }

  quantity(): Float64Array {
    return this.numberRooms.take();
  }
}

const noNumbers = new Float64Array(BLOCK).fill(Number.NaN);
const noFlags = new Uint8Array(BLOCK).fill(UNKNOWN);
const noCodes = new Uint32Array(BLOCK);
