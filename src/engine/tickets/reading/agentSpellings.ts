/** Names that differ only by case or spaces: one person or two, only a person can say. */
export function agentSpellings(words: readonly string[]): readonly string[] {
  const spellings = new Map<string, string[]>();
  for (const word of words.slice(1)) {
    const key = word.toLowerCase().replaceAll(" ", "");
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, [word]);
    else known.push(word);
  }
  return [...spellings.values()]
    .filter((names) => names.length > 1)
    .map((names) => names.join(" / "));
}
