/** The ways in which people and exports write that there is nothing (mission C.3). */
const MISSING = new Set([
  "-",
  "--",
  "---",
  "–",
  "—",
  "——",
  "/",
  "\\",
  ".",
  "?",
  "??",
  "无",
  "無",
  "空",
  "暂无",
  "(空白)",
  "(blank)",
  "n/a",
  "na",
  "nil",
  "null",
  "none",
  "nan",
  "nat",
  "undefined",
  "<null>",
  "(null)",
]);

/** For trimmed text. */
export const isMissingText = (text: string): boolean =>
  text.length <= 9 && (MISSING.has(text) || MISSING.has(text.normalize("NFKC").toLowerCase()));
