const SAMPLE = 65_536;

export interface DecodedText {
  readonly text: string;
  /** Characters that could not be read; they stand in the text as U+FFFD. */
  readonly damaged: number;
}

/**
 * The text of a file, or null where it is not text. A byte-order mark decides first; without one
 * UTF-16 shows by its zero bytes, and what is not valid UTF-8 is GB18030 (Excel's own CSV in China)
 * unless its letters stand among Latin ones, or one of the two with a few damaged characters (exports
 * that mix encodings), or else Windows-1252.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  const text = encoding ? decode(bytes, encoding) : guess(bytes);
  if (text === null || holdsControls(text)) return null;
  return { text, damaged: occurrences(text, /\ufffd/g) };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Commas, digits and line ends have a zero for their other half, in Chinese text too. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (parity: number) =>
    sample.reduce((count, byte, index) => count + (byte === 0 && index % 2 === parity ? 1 : 0), 0);
  const even = zeros(0);
  const odd = zeros(1);
  const few = sample.length / 10;
  if (odd > few && even < few / 10) return "utf-16le";
  if (even > few && odd < few / 10) return "utf-16be";
  return null;
}

const guess = (bytes: Uint8Array) =>
  decode(bytes, "utf-8") ??
  (standAmongLatin(bytes) ? decode(bytes, "windows-1252") : null) ??
  decode(bytes, "gb18030") ??
  mostlyWhole(bytes, "utf-8") ??
  mostlyWhole(bytes, "gb18030") ??
  decode(bytes, "windows-1252");

/**
 * The ü of "Müller" and the l behind it are a Chinese character too, but a rare one: of the common
 * ones neither byte is a Latin letter. Whether at least half of the letters beyond
 * ASCII stand alone.
 */
function standAmongLatin(bytes: Uint8Array): boolean {
  let alone = 0;
  let paired = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    if (!(bytes[at + 1]! >= 0x80)) alone++;
    else {
      paired++;
      at++;
    }
  }
  return alone > 0 && alone >= paired;
}

/** At least twenty characters beyond ASCII for each that is damaged. */
function mostlyWhole(bytes: Uint8Array, encoding: string): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = occurrences(text, /\ufffd/g);
  return occurrences(text, /[^\x00-\x7f]/g) - damaged >= 20 * damaged ? text : null;
}

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    // As a stream, so that a character cut off at the very end does not condemn the rest.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Tab, line ends and DOS's end-of-file (0x1A) occur in text; other control characters do not. */
const holdsControls = (text: string) => /[\x00-\x08\x0e-\x19\x1b-\x1f]/.test(text.slice(0, SAMPLE));
