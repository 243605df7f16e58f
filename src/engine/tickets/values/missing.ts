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
  "无数据",
  "未填",
  "未填写",
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

/** What any of them begins with, full-width forms included: most text needs no second look. */
const FIRST = /^[-–—/\\.?(<nNuU无無空暂未\uff00-\uffef]/;

/** For trimmed text. */
export const isMissingText = (text: string): boolean =>
  text.length <= 9 &&
  !endsWithDigit(text) &&
  FIRST.test(text) &&
  MISSING.has(text.normalize("NFKC").toLowerCase());

/** As most ids do, and none of the words. */
function endsWithDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39;
}
