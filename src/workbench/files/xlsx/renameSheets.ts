import { formulaTokens } from "./formulaTokens";

/** A formula whose references follow sheets to their new names. */
export function renameSheets(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (tokens[index + 1]?.text !== "!") return text;
      const name = kind === "quotedSheet" ? text.slice(1, -1).replaceAll("''", "'") : text;
      const now = renamed.get(name);
      return now === undefined ? text : quotedSheet(now);
    })
    .join("");
}

export const quotedSheet = (name: string) => `'${name.replaceAll("'", "''")}'`;
