import type { RecognisedColumn } from "../engine";
import type { Language } from "./language";

/** A result speaks as its tickets do: Chinese as soon as one recognised header is in Chinese. */
export const headerLanguage = (columns: readonly RecognisedColumn[]): Language =>
  columns.some(({ header, field }) => field !== null && /\p{Script=Han}/u.test(header))
    ? "zh-CN"
    : "en";
