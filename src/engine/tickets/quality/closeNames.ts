import type { TextColumn } from "../columns";
import { isOneEdit } from "./isOneEdit";

/** Two names that may be one person's. */
export interface CloseNames {
  readonly rare: string;
  readonly frequent: string;
  /** "spelling": they differ only by case or spaces. */
  readonly by: "spelling" | "oneLetter";
}

/** A slip is on at most one ticket for so many of the name it may stand for [choice]. */
const RARE = 10;
/** Shorter names are too often one letter apart: 李明 and 李鸣, Ann and Anna [choice]. */
const FEWEST_LETTERS = 4;
const FEWEST_CHARACTERS = 3;
/** More names than any team has; beyond it, names are no longer compared one by one. */
const MOST_NAMES = 3_000;

/**
 * Names that differ only by case or spaces, and rare names one letter off a frequent one: one person
 * or two, only a person can say. The rarer of two is the slip; of equals the later.
 */
export function closeNames(column: TextColumn | undefined): readonly CloseNames[] {
  if (column === undefined) return [];
  const tickets = new Uint32Array(column.words.length);
  for (let row = 0; row < column.codes.length; row++) tickets[column.codes[row]!]!++;
  const names = column.words
    .map((word, code) => ({ word, tickets: tickets[code]!, key: keyOf(word) }))
    .slice(1)
    .sort((a, b) => b.tickets - a.tickets);

  const byKey = new Map<string, string>();
  const found: CloseNames[] = [];
  for (const { word, key } of names) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, word);
    else found.push({ rare: word, frequent: known, by: "spelling" });
  }
  if (names.length > MOST_NAMES) return found;

  const longEnough = names.filter(({ key }) => isLongEnough(key));
  for (const rare of longEnough) {
    const frequent = longEnough.find(
      (other) =>
        rare.tickets * RARE <= other.tickets &&
        rare.key !== other.key &&
        isOneEdit(rare.key, other.key),
    );
    if (frequent !== undefined)
      found.push({ rare: rare.word, frequent: frequent.word, by: "oneLetter" });
  }
  return found;
}

const keyOf = (word: string): string => word.toLowerCase().replaceAll(" ", "");

/** Numbers within names tell people apart: 客服01 and 客服02 are nobody's slip. */
function isLongEnough(key: string): boolean {
  if (/\d/.test(key)) return false;
  const fewest = /\p{Script=Han}/u.test(key) ? FEWEST_CHARACTERS : FEWEST_LETTERS;
  return key.length >= fewest;
}
