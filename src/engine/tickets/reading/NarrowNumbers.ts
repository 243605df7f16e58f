import { BLOCK } from "./KnownTexts";

/** Numbers of one block of rows, before it is known how narrow they can be kept. */
export const numberBlock = new Float64Array(BLOCK);

/** A column of numbers in Float32, half the room, as long as that holds each of them exactly. */
export class NarrowNumbers {
  values: Float64Array | Float32Array = new Float32Array(0);

  constructor(private readonly size: number) {}

  /** Of rows `from` up to `to`: those in `numberBlock`. */
  put(from: number, to: number): void {
    const numbers = numberBlock.subarray(0, to - from);
    if (this.values instanceof Float32Array && !isExact(numbers)) {
      const wider = new Float64Array(this.size);
      wider.set(this.values);
      this.values = wider;
    } else if (this.values.length < this.size) {
      this.values = new Float32Array(this.size);
    }
    this.values.set(numbers, from);
  }
}

function isExact(numbers: Float64Array): boolean {
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (Math.fround(number) !== number && number === number) return false;
  }
  return true;
}
