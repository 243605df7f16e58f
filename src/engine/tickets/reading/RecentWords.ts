export const UNKNOWN = -1;

/**
 * Codes, 0 and more, of the texts that a column has spelt lately: a comparison with the one text that can stand in
 * a place costs less than a look into a `Map`. A text that comes to the place of another takes it, so
 * that a column of free text is not remembered whole.
 */
export class RecentWords {
  private readonly texts: string[];
  private readonly codes: Int32Array;
  private readonly mask: number;

  /** @param places a power of two; several times the words that a column is likely to have. */
  constructor(places: number) {
    this.texts = new Array<string>(places).fill("");
    this.codes = new Int32Array(places);
    this.mask = places - 1;
  }

  /** `UNKNOWN`: not spelt lately. */
  get(text: string): number {
    const place = placeOf(text) & this.mask;
    return this.texts[place] === text && text !== "" ? this.codes[place]! : UNKNOWN;
  }

  remember(text: string, code: number): void {
    const place = placeOf(text) & this.mask;
    this.texts[place] = text;
    this.codes[place] = code;
  }
}

/** Words of one column differ at their end more often than at their beginning. */
function placeOf(text: string): number {
  const { length } = text;
  if (length < 2) return length;
  const last = text.charCodeAt(length - 1);
  const before = text.charCodeAt(length - 2);
  return last + before * 11 + text.charCodeAt(length >> 1) * 131 + length;
}
