import { nearest } from "./nearest";

/** So many are asked about at most: more would be the list of all again. */
const AT_MOST = 3;

/**
 * What somebody who wrote `word` probably meant: the nearest name's; where none is near, that of the
 * names that hold it ("解决率" in "首次解决率") or, in Chinese, its characters in their order ("首解率"),
 * the shortest first. A single character says nothing.
 */
export function likely<Meant>(word: string, byName: ReadonlyMap<string, Meant>): readonly Meant[] {
  const near = nearest(word, byName.keys());
  if (near !== null) return [byName.get(near)!];
  const part = plain(word);
  if ([...part].length < 2) return [];
  const names = [...byName.keys()].sort((a, b) => a.length - b.length);
  const held = names.filter((name) => plain(name).includes(part));
  const shortened = names.filter((name) => isShortFor(part, plain(name)));
  const like = [...held, ...shortened].map((name) => byName.get(name)!);
  return [...new Set(like)].slice(0, AT_MOST);
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

function isShortFor(part: string, name: string): boolean {
  if (!/^\p{Script=Han}{3,}$/u.test(part)) return false;
  let from = 0;
  for (const character of part) {
    from = name.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
