import { borrowed, givenBack } from "../../workingMemory";
import type { Cells } from "../cells";
import { isEvenText } from "./evenText";
import { ALONE, BLOCK, type KnownTexts } from "./KnownTexts";

/** Less than this share of a column's words has the form: another way is better. */
const FITTING = 0.9;
/** Places for each row of the sheet; of more, nearly all would stay empty. */
const PLACES_A_ROW = 4;
/** Digits of a number at most; its place is then below 11,111,111. */
const MOST_DIGITS = 7;

/**
 * Codes of texts that differ in a number at their end, as most ids do: the number is the place of the
 * code, nothing is hashed or compared. Such text spells itself and is no word for "missing".
 */
export class NumberedTexts implements KnownTexts {
  readonly spellThemselves = true;
  private table = cleared(2 ** 12);

  /** @param places at most; a text with a higher number has not the form. */
  constructor(
    private readonly prefix: string,
    private readonly places: number,
  ) {}

  /** For a column of that many rows; null: its words are not numbered, or not from one series. */
  static of(words: readonly string[], rows: number): NumberedTexts | null {
    const middle = words[words.length >> 1] ?? "";
    const prefix = middle.replace(/[0-9]+$/, "");
    if (!isEvenText(prefix)) return null;
    const texts = new NumberedTexts(prefix, rows * PLACES_A_ROW);
    const fitting = words.reduce((count, word) => count + (texts.take(word) ? 1 : 0), 0);
    if (fitting >= words.length * FITTING) return texts;
    texts.close();
    return null;
  }

  findBlock(rows: Cells, column: number, from: number, to: number, codes: Uint32Array): void {
    for (let row = from; row < to; row++) {
      const cell = rows[row]![column];
      places[row - from] = typeof cell === "string" ? this.placeOf(cell) : 0;
    }
    const { table } = this;
    for (let index = 0; index < to - from; index++) {
      const place = places[index]!;
      codes[index] = place < table.length ? table[place]! : 0;
    }
  }

  take(text: string): boolean {
    places[ALONE] = this.placeOf(text);
    return places[ALONE] !== 0;
  }

  found(): number {
    return this.table[places[ALONE]!] ?? 0;
  }

  add(code: number): void {
    const place = places[ALONE]!;
    if (place >= this.table.length) this.grow(place + 1);
    this.table[place] = code;
  }

  close(): void {
    givenBack(this.table.buffer as ArrayBuffer);
  }

  /**
   * The digits after the prefix, each from 1 to 10, so that "7" and "07" have places of their own;
   * 0: the text has not the form, or its number is too high.
   */
  private placeOf(text: string): number {
    const { prefix } = this;
    const { length } = text;
    const start = prefix.length;
    if (length > start + MOST_DIGITS) return 0;
    for (let at = 0; at < start; at++) if (text.charCodeAt(at) !== prefix.charCodeAt(at)) return 0;
    let place = 0;
    for (let at = start; at < length; at++) {
      const digit = text.charCodeAt(at) - 0x2f;
      if (digit < 1 || digit > 10) return 0;
      place = place * 10 + digit;
    }
    return place < this.places ? place : 0;
  }

  private grow(places: number): void {
    const { table } = this;
    this.table = cleared(2 ** Math.ceil(Math.log2(places)));
    this.table.set(table);
    givenBack(table.buffer as ArrayBuffer);
  }
}

const places = new Int32Array(BLOCK + 1);

const cleared = (size: number): Uint32Array => new Uint32Array(borrowed(size * 4), 0, size).fill(0);
