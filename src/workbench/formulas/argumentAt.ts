/** The argument that somebody is typing. Places are characters of the formula, its "=" included. */
export interface ArgumentTyped {
  /** As it is written: "KPI.PROFILE". */
  readonly functionName: string;
  readonly index: number;
  /** Up to the cursor, spaces before it left out. */
  readonly text: string;
  readonly from: number;
}

interface Open {
  /** Null: a bracket that no function opened. */
  readonly functionName: string | null;
  index: number;
  from: number;
}

/**
 * Where the cursor stands in a formula that is not finished yet; null: in no function's argument.
 * Commas between quotes, in a list such as {1,2} or in the name of a column separate nothing.
 */
export function argumentAt(formula: string, cursor: number): ArgumentTyped | null {
  if (!formula.startsWith("=")) return null;
  const open: Open[] = [];
  let quote = "";
  for (let at = 1; at < cursor; at++) {
    const letter = formula[at]!;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "(" || letter === "{" || letter === "[")
      open.push({ functionName: nameBefore(formula, at, letter), index: 0, from: at + 1 });
    else if (letter === ")" || letter === "}" || letter === "]") open.pop();
    else if (letter === ",") {
      const innermost = open.at(-1);
      if (innermost) Object.assign(innermost, { index: innermost.index + 1, from: at + 1 });
    }
  }
  const innermost = open.at(-1);
  if (!innermost?.functionName) return null;
  const typed = formula.slice(innermost.from, cursor);
  const text = typed.trimStart();
  return {
    functionName: innermost.functionName,
    index: innermost.index,
    text,
    from: cursor - text.length,
  };
}

const nameBefore = (formula: string, at: number, bracket: string): string | null =>
  bracket === "(" ? (/[\p{L}_][\p{L}\p{N}_.]*$/u.exec(formula.slice(0, at))?.[0] ?? null) : null;
