const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”" };
/** Around the header of a column, as in Excel's own references. */
const BRACKETS: Readonly<Record<string, string>> = { "[": "]", "【": "】" };

/** What stands between quotation marks around all of the text; null: it is not quoted. */
export function unquoted(text: string): string | null {
  const closing = QUOTES[text.charAt(0)];
  if (closing === undefined || endOfQuoted(text, 0) !== text.length) return null;
  return text.slice(1, -1).replaceAll('""', '"');
}

/** Parts of the text between separators, trimmed; separators in quotation marks or brackets do not count. */
export function splitOutsideQuotes(text: string, separators: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    const end = endOfQuoted(text, at);
    if (end > at) at = end;
    else {
      if (separators.test(text.charAt(at))) {
        parts.push(text.slice(start, at).trim());
        start = at + 1;
      }
      at++;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/** Behind the closing mark of what is quoted or bracketed from `at` on; `at` where nothing is. */
function endOfQuoted(text: string, at: number): number {
  const opening = text.charAt(at);
  const closing = BRACKETS[opening] ?? QUOTES[opening];
  if (closing === undefined) return at;
  for (let end = at + 1; end < text.length; end++) {
    if (text.charAt(end) !== closing) continue;
    if (closing === '"' && text.charAt(end + 1) === '"') end++;
    else return end + 1;
  }
  return at;
}
