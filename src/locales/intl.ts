import type { Language } from "./language";

/**
 * Formatters, made once for each way of writing: making one takes as long as writing many numbers
 * with it, and the scorecards of a large team hold tens of thousands.
 */
export const numberFormat = madeOnce(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

export const dateFormat = madeOnce(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

function madeOnce<Options, Formatter>(make: (language: Language, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (language: Language, options: Options): Formatter => {
    const key = language + JSON.stringify(options);
    const known = made.get(key) ?? make(language, options);
    made.set(key, known);
    return known;
  };
}
