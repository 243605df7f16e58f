import { AnyTexts } from "./AnyTexts";
import type { KnownTexts } from "./KnownTexts";
import { NumberedTexts } from "./NumberedTexts";
import { ShortTexts } from "./ShortTexts";

/**
 * Where the many words of a column of that many rows are looked up: blocks of it in the first, which
 * has the form of most of them; a text by itself in the first that has its form.
 */
export function knownTextsFor(words: readonly string[], rows: number): readonly KnownTexts[] {
  const any = new AnyTexts();
  const numbered = NumberedTexts.of(words, rows);
  if (numbered !== null) return [numbered, any];
  const short = new ShortTexts();
  const isMostlyShort = words.filter((word) => short.take(word)).length * 2 > words.length;
  if (isMostlyShort) return [short, any];
  short.close();
  return [any];
}
