/** How much Excel carries between its cells and a function. */
export interface Carried {
  /** Bytes of all arguments together, as JSON in UTF-8. */
  readonly given: number;
  /** Characters of one answer, as JSON. */
  readonly answered: number;
}

/**
 * Excel on the web: 5 MB to a function (office-js#4654), told while the call still arrives: beyond
 * 5,242,880 bytes Excel does not make it at all. Answers that come to more together are sent again in
 * parts of 2,000,000 characters; one that is longer by itself is in none, and its cell stays busy.
 */
export const onTheWeb: Carried = { given: 5_000_000, answered: 2_000_000 };

/** Bytes of more arguments than are carried; null where they are. */
export const tooManyBytes = (given: readonly unknown[], { given: limit }: Carried) =>
  above(limit, (ofNumber) => lengthOf(given, { ofNumber, ofText: bytesIn }));

/** Characters of a longer answer than is carried; null where it is. */
export const tooManyCharacters = (answer: unknown, { answered: limit }: Carried) =>
  above(limit, (ofNumber) => lengthOf(answer, { ofNumber, ofText: charactersIn }));

interface Measure {
  readonly ofNumber: (number: number) => number;
  readonly ofText: (text: string) => number;
}

/** To spell every number takes longest: first it is seen whether even the longest would fit. */
function above(limit: number, length: (ofNumber: Measure["ofNumber"]) => number): number | null {
  if (length(() => longestNumber) <= limit) return null;
  const exact = length((number) => String(number).length);
  return exact > limit ? exact : null;
}

const longestNumber = 24;
/** A cell's error travels with its kind and code beside its sentence. */
const aroundSentence = 150;

/** As JSON, the commas too. */
function lengthOf(cells: unknown, measure: Measure): number {
  if (Array.isArray(cells)) {
    let length = cells.length + (cells.length === 0 ? 2 : 1);
    for (const cell of cells as readonly unknown[]) length += lengthOf(cell, measure);
    return length;
  }
  if (typeof cells === "number") return measure.ofNumber(cells);
  if (typeof cells === "string") return measure.ofText(cells) + 2;
  if (typeof cells !== "object" || cells === null) return cells === false ? 5 : 4;
  const { message } = cells as { readonly message?: unknown };
  return typeof message === "string"
    ? aroundSentence + measure.ofText(message)
    : measure.ofText(JSON.stringify(cells));
}

function charactersIn(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) length += 1 + escape(text, at);
  return length;
}

function bytesIn(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const escaped = escape(text, at);
    // Half of a pair, which takes four bytes together.
    const isHalf = isHighHalf(code) || isLowHalf(code);
    length += escaped > 0 ? 1 + escaped : code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return length;
}

/** Characters more than the letter itself: `\n` is one more, `\u001f` and `\ud800` are five. */
function escape(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x20) return shortEscapes.has(code) ? 1 : 5;
  if (code === 0x22 || code === 0x5c) return 1;
  if (isHighHalf(code)) return isLowHalf(text.charCodeAt(at + 1)) ? 0 : 5;
  if (isLowHalf(code)) return isHighHalf(text.charCodeAt(at - 1)) ? 0 : 5;
  return 0;
}

/** `\b`, `\t`, `\n`, `\f`, `\r` */
const shortEscapes: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);

const isHighHalf = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLowHalf = (code: number) => code >= 0xdc00 && code <= 0xdfff;
