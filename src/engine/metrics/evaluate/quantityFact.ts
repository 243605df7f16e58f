import { numberOf } from "../../criteria/operand";
import type { TextColumn } from "../../tickets/columns";
import type { Quantity } from "../algebra";
import type { ColumnRef } from "../columnRef";
import { quantities } from "../facts";
import type { Block, QuantityFact, TableFact } from "../facts/fact";
import { columnIn, columnOf, derivedMinutes } from "./columnIn";
import { kept } from "./kept";

/** By its JSON: one fact for one column, so that a block derives it once. */
const columnFacts = new Map<string, QuantityFact>();

export const quantityFact = (quantity: Quantity): QuantityFact =>
  typeof quantity === "string"
    ? quantities[quantity]
    : kept(columnFacts, JSON.stringify(quantity), () => columnFact(quantity));

function columnFact(column: ColumnRef): QuantityFact {
  const derived = "field" in column ? derivedMinutes[column.field] : undefined;
  const numbers = derived
    ? { of: (from: Block) => from.of(derived.fact), minutes: derived.minutes }
    : { of: numbersUnder(column), minutes: 1 };
  const factor = numbers.minutes * ("field" in column ? perMinute(column.unit) : 1);
  return {
    needs: [],
    refuses: (table) => (columnIn(table, column) ? null : "missingColumn"),
    derive: (from) => multiplied(numbers.of(from), factor, from),
  };
}

const perMinute = (unit: "seconds" | "hours" | undefined): number =>
  unit === "seconds" ? 60 : unit === "hours" ? 1 / 60 : 1;

/** Words are the numbers that they spell, or missing. */
function numbersUnder(column: ColumnRef): (from: Block) => Float64Array {
  const spelt: TableFact<Float64Array> = {
    needs: [],
    derive: ({ table }) =>
      Float64Array.from((columnOf(table, column) as TextColumn).words, (word) =>
        word === "" ? Number.NaN : (numberOf(word) ?? Number.NaN),
      ),
  };
  return (from) => {
    const found = columnOf(from.table, column);
    if (found?.kind === "number") return from.numbersOf(found.values);
    if (found?.kind !== "text") return from.quantity().fill(Number.NaN);
    const numbers = from.ofTable(spelt);
    const codes = from.codesOf(found.codes);
    const values = from.quantity();
    for (let ticket = 0; ticket < from.size; ticket++) values[ticket] = numbers[codes[ticket]!]!;
    return values;
  };
}

function multiplied(numbers: Float64Array, factor: number, from: Block): Float64Array {
  if (factor === 1) return numbers;
  const values = from.quantity();
  // Divides where it can: 90 / 60 is exact where 90 × (1 / 60) need not be.
  const divisor = Math.round(1 / factor);
  const isWhole = factor < 1 && Math.abs(1 / factor - divisor) < 1e-9;
  for (let ticket = 0; ticket < from.size; ticket++)
    values[ticket] = isWhole ? numbers[ticket]! / divisor : numbers[ticket]! * factor;
  return values;
}
