/** The word that a text spells: half-width, without spaces around it or doubled in it. */
export const evenedText = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/g, " ").trim();

/** Printable ASCII and Chinese characters without spaces: spells itself, and is no Excel error. */
export function isEvenText(text: string): boolean {
  if (text.charCodeAt(0) === HASH) return false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    const even =
      (character > 0x20 && character < 0x7f) || (character >= 0x4e00 && character <= 0x9fff);
    if (!even) return false;
  }
  return true;
}

const HASH = 0x23;
