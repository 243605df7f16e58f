/**
 * What the texts that a column has spelt lately came to: a comparison with the one text that can
 * stand in a place costs less than a look into a `Map`. A text that comes to the place of another
 * takes it, so that a column of free text is not remembered whole.
 */
export class RecentWords {
  private readonly texts: string[];
  private readonly values: Float64Array;
  private readonly mask: number;

  /** @param places a power of two; several times the words that a column is likely to have. */
  constructor(places: number) {
    this.texts = Array.from({ length: places }, () => "");
    this.values = new Float64Array(places);
    this.mask = places - 1;
  }

  /** Undefined: not spelt lately. */
  get(text: string): number | undefined {
    const place = placeOf(text) & this.mask;
    return this.texts[place] === text && text !== "" ? this.values[place] : undefined;
  }

  remember(text: string, value: number): void {
    const place = placeOf(text) & this.mask;
    this.texts[place] = text;
    this.values[place] = value;
  }
}

/** Words of one column differ at their end more often than at their beginning. */
function placeOf(text: string): number {
  const { length } = text;
  const last = length > 0 ? text.charCodeAt(length - 1) : 0;
  const before = length > 1 ? text.charCodeAt(length - 2) : 0;
  const third = length > 2 ? text.charCodeAt(length - 3) : 0;
  return last + before * 11 + third * 131 + length;
}
