import type { Problem } from "../problem";
import { rowsOf } from "./rowsOf";
import { isErrorCell, textOf } from "./scalar";

/** Names of tables or sheets: one text, or a range of them in which empty cells are passed over. */
export function namesArgument(argument: unknown): readonly string[] | Problem {
  const cells = rowsOf(argument).flat();
  const error = cells.find(isErrorCell);
  if (error !== undefined) return { kind: "problem", code: "noName", found: textOf(error) };
  const names = cells.map(textOf).filter((name) => name !== "");
  const [first] = names;
  if (first === undefined) return { kind: "problem", code: "noName", found: "" };
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
