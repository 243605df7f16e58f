/** A line below a table: what it is about, and what is to be said. */
export type Note = readonly [label: string, text: string];

/** The label stands before the first line only. */
export const lines = (label: string, texts: readonly string[]): readonly Note[] =>
  texts.map((text, index) => [index === 0 ? label : "", text]);
