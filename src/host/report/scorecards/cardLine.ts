import { asText, type WrittenCell } from "../cellText";

/** One row of a scorecard, and what it looks like. */
export interface CardLine {
  readonly look: CardLook;
  readonly cells: readonly WrittenCell[];
  /** Number formats of the same cells; "General" where left away. */
  readonly formats?: readonly string[];
}

export type CardLook =
  | "name"
  | "facts"
  | "head"
  | "dimension"
  | "metric"
  | "total"
  | "heading"
  /** A sentence over the whole width, in as many lines as it needs. */
  | "text"
  /** A label with room to write behind it. */
  | "sign"
  | "gap";

export const gap: CardLine = { look: "gap", cells: [] };

export const textLine = (look: CardLook, text: string): CardLine => ({
  look,
  cells: [asText(text)],
});

/** A heading and its sentences; nothing at all where there are none. */
export const paragraph = (heading: string, sentences: readonly string[]): readonly CardLine[] =>
  sentences.length === 0
    ? []
    : [
        gap,
        textLine("heading", heading),
        ...sentences.map((sentence) => textLine("text", sentence)),
      ];
