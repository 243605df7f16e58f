/** For comparing words that people write in cells: width, case and spaces do not count. */
export const evenWord = (word: string): string =>
  word.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
