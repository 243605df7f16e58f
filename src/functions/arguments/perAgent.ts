import type { Answer, Scalar } from "../answer";
import type { Problem } from "../problem";
import { rowsOf } from "./rowsOf";
import { isErrorCell, textOf } from "./scalar";

/**
 * One answer for each named agent, in the shape of the range that names them. An empty cell stays
 * empty; a number is an employee number.
 */
export const perAgent = (agents: unknown, answer: (agent: string) => Scalar | Problem): Answer =>
  rowsOf(agents).map((row) =>
    row.map((cell) => {
      const found = textOf(cell);
      if (found === "") return "";
      if (isErrorCell(cell)) return { kind: "problem", code: "agentCell", found };
      return answer(found);
    }),
  );
