import { UNKNOWN, type Codes, type NumberColumn } from "../../tickets/columns";
import type { FieldOf, NumericField } from "../../tickets/fields";
import type { TicketTable } from "../../tickets/ticketTable";
import type { Block, Derivation, Fact, QuantityFact, TableFact } from "../facts/fact";
import type { Settings } from "../settings";
import type { SpanClock } from "../spanClock";
import { kept } from "./kept";
import { Rooms } from "./Rooms";

/** Tickets of a block, a multiple of four (see `kleene.ts`): its numbers take 32 kB a vector. */
export const BLOCK = 4_096;

/** A block that moves over a table. What is asked for is derived once and kept until it moves on. */
export class TableBlock implements Block {
  readonly table: TicketTable;
  readonly settings: Settings;
  readonly asOf: number;
  readonly clock: SpanClock;
  size = 0;
  /** Where the block begins in the table. */
  first = 0;

  private readonly derived = new Map<Fact<unknown>, unknown>();
  private readonly numberParts = new Map<NumberColumn["values"], Float64Array>();
  private readonly flagParts = new Map<Uint8Array, Uint8Array>();
  private readonly codeParts = new Map<Codes, Uint32Array>();

  private readonly answerRooms = new Rooms(() => new Uint8Array(BLOCK));
  private readonly codeRooms = new Rooms(() => new Uint32Array(BLOCK));
  private readonly numberRooms = new Rooms(() => new Float64Array(BLOCK));

  constructor(private readonly derivation: Derivation) {
    this.table = derivation.table;
    this.settings = derivation.settings;
    this.asOf = derivation.asOf;
    this.clock = derivation.clock;
  }

  moveTo(first: number): void {
    this.first = first;
    this.size = Math.min(BLOCK, this.table.size - first);
    for (const parts of [this.derived, this.numberParts, this.flagParts, this.codeParts])
      parts.clear();
    for (const rooms of [this.answerRooms, this.codeRooms, this.numberRooms]) rooms.clear();
  }

  numbers(field: NumericField): Float64Array {
    const values = this.table.column(field)?.values;
    return values === undefined ? noNumbers : this.numbersOf(values);
  }

  numbersOf(values: NumberColumn["values"]): Float64Array {
    return kept(this.numberParts, values, () => {
      const part = values.subarray(this.first, this.first + this.size);
      return part instanceof Float64Array ? part : filled(this.quantity(), part);
    });
  }

  flags(field: FieldOf<"flag">): Uint8Array {
    const values = this.table.column(field)?.values;
    return values === undefined ? noFlags : this.part(values);
  }

  codes(field: FieldOf<"text">): Uint32Array {
    const codes = this.table.column(field)?.codes;
    return codes === undefined ? noCodes : this.codesOf(codes);
  }

  codesOf(codes: Codes): Uint32Array {
    return kept(this.codeParts, codes, () =>
      filled(this.codeRooms.take(), codes.subarray(this.first, this.first + this.size)),
    );
  }

  part(column: Uint8Array): Uint8Array {
    return kept(this.flagParts, column, () =>
      filled(this.answers(), column.subarray(this.first, this.first + this.size)),
    );
  }

  of<Vector>(fact: Fact<Vector>): Vector {
    return kept(this.derived, fact, () => fact.derive(this)) as Vector;
  }

  ofTable<Value>(fact: TableFact<Value>): Value {
    return this.derivation.ofTable(fact);
  }

  ofAll(fact: QuantityFact, column: Float64Array): Float64Array {
    return this.derivation.ofAll(fact, column);
  }

  answers(): Uint8Array {
    return this.answerRooms.take();
  }

  quantity(): Float64Array {
    return this.numberRooms.take();
  }

  codeRoom(): Uint32Array {
    return this.codeRooms.take();
  }
}

function filled<Room extends Uint8Array | Uint32Array | Float64Array>(
  room: Room,
  part: ArrayLike<number>,
): Room {
  room.set(part);
  return room;
}

const noNumbers = new Float64Array(BLOCK).fill(Number.NaN);
const noFlags = new Uint8Array(BLOCK).fill(UNKNOWN);
const noCodes = new Uint32Array(BLOCK);
