/** Text as it is compared: half-width, lower case, single spaces. */
export const comparable = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** Whether comparable text is what the pattern says; `*`, `?` and `~` as in Excel. */
export function textMatcher(pattern: string): (text: string) => boolean {
  // Full-width forms are ordinary characters; evened they would become wildcards.
  const kept = pattern.replace(/[＊？～]/g, (sign) => `~${sign.normalize("NFKC")}`);
  const tokens = comparable(kept).match(/~[*?~]|[^]/gu) ?? [];
  if (!tokens.some((token) => token === "*" || token === "?")) {
    const whole = tokens.map(literal).join("");
    return (text) => text === whole;
  }
  const runs = runsBetweenStars(tokens);
  return (text) => matches([...text], runs);
}

type Token = string | null;

/** The tokens between stars; null stands for any one character. */
function runsBetweenStars(tokens: readonly string[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  for (const token of tokens)
    if (token === "*") runs.push([]);
    else runs.at(-1)!.push(token === "?" ? null : literal(token));
  return runs;
}

const literal = (token: string): string => (token.length === 2 ? token.replace(/^~/, "") : token);

/**
 * The first run stands at the beginning, the last at the end, the others where they are first met.
 * Every run is looked for once, so no pattern takes long.
 */
function matches(text: readonly string[], runs: readonly (readonly Token[])[]): boolean {
  const first = runs[0]!;
  if (!standsAt(text, first, 0)) return false;
  if (runs.length === 1) return text.length === first.length;

  const last = runs.at(-1)!;
  const end = text.length - last.length;
  let at = first.length;
  for (const run of runs.slice(1, -1)) {
    while (at + run.length <= end && !standsAt(text, run, at)) at++;
    at += run.length;
    if (at > end) return false;
  }
  return at <= end && standsAt(text, last, end);
}

const standsAt = (text: readonly string[], run: readonly Token[], at: number): boolean =>
  at + run.length <= text.length &&
  run.every((token, index) => token === null || token === text[at + index]);
