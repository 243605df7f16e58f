/**
 * A formula cut into pieces whose texts joined give the formula back. "word" is a name, function,
 * cell or column reference, or sheet name; "rows" is a whole-row reference ("2:5"); everything in
 * quotes or in brackets (structured references) is one piece.
 */
export interface FormulaToken {
  readonly kind: "text" | "quotedSheet" | "brackets" | "rows" | "word" | "number" | "other";
  readonly text: string;
}

const patterns = [
  ["text", /"(?:[^"]|"")*"/y],
  ["quotedSheet", /'(?:[^']|'')*'/y],
  ["rows", /\$?\d+:\$?\d+/y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["word", /[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/uy],
  ["other", /\s+|[\s\S]/uy],
] as const;

export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? brackets(formula, at) : firstMatch(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function firstMatch(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  throw new Error(`formula not cut at ${at}: ${formula}`);
}

/** Brackets nest, and an apostrophe takes the meaning from the next character. */
function brackets(formula: string, start: number): FormulaToken {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) {
      return { kind: "brackets", text: formula.slice(start, at + 1) };
    }
  }
  return { kind: "other", text: formula.slice(start) };
}
