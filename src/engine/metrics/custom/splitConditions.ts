import { splitOutsideQuotes } from "../../criteria/quoted";

/** A condition as it is written: `状态=已解决`, `[订单 金额]>=100`. */
export interface WrittenCondition {
  readonly column: string;
  /** From its sign on; "" where there is none: a flag that has to be yes. */
  readonly criterion: string;
}

/** Conditions that must all hold, between semicolons or on lines of their own. */
export const splitConditions = (text: string): readonly WrittenCondition[] =>
  splitOutsideQuotes(text, /[;；\n\r]/)
    .filter((part) => part !== "")
    .map(split);

function split(part: string): WrittenCondition {
  const name = splitOutsideQuotes(part, /[<>=≥≤≠＜＞＝]/)[0]!;
  const from = part.indexOf(name) + name.length;
  return { column: name, criterion: part.slice(from).trim() };
}
