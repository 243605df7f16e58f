import { borrowed, givenBack } from "../../workingMemory";
import { numberHash } from "./textHash";

/** Entries to begin with; always a power of two. */
const FEW = 64;

/** Codes of numbers in a column of text, by open addressing: ids and phone numbers. */
export class KnownNumbers {
  private values = valuesOf(FEW);
  /** One more than the code; 0: the place is free. */
  private codes = codesOf(FEW);
  private size = 0;

  /** -1: not known. */
  find(value: number): number {
    return this.codes[this.placeOf(value)]! - 1;
  }

  /** For a finite number that is not known. */
  add(value: number, code: number): void {
    if (++this.size * 3 > this.codes.length * 2) this.grow();
    this.put(value, code + 1);
  }

  /** Nothing can be found any more. */
  close(): void {
    givenBack(this.values.buffer as ArrayBuffer);
    givenBack(this.codes.buffer as ArrayBuffer);
  }

  /** Where the number stands, or would. */
  private placeOf(value: number): number {
    const { values, codes } = this;
    const mask = codes.length - 1;
    let at = numberHash(value) & mask;
    while (codes[at] !== 0 && values[at] !== value) at = (at + 1) & mask;
    return at;
  }

  private put(value: number, entry: number): void {
    const at = this.placeOf(value);
    this.values[at] = value;
    this.codes[at] = entry;
  }

  private grow(): void {
    const { values, codes } = this;
    this.values = valuesOf(codes.length * 4);
    this.codes = codesOf(codes.length * 4);
    for (let at = 0; at < codes.length; at++)
      if (codes[at] !== 0) this.put(values[at]!, codes[at]!);
    givenBack(values.buffer as ArrayBuffer);
    givenBack(codes.buffer as ArrayBuffer);
  }
}

const valuesOf = (entries: number): Float64Array =>
  new Float64Array(borrowed(entries * 8), 0, entries);
const codesOf = (entries: number): Uint32Array =>
  new Uint32Array(borrowed(entries * 4), 0, entries).fill(0);
