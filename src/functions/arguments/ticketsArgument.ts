import type { ReadOutcome } from "../../engine";
import { readTicketsOnce } from "../memo";
import { isProblem, type Problem } from "../problem";
import { handleArgument } from "./handleArgument";
import { rowsOf } from "./rowsOf";
import { isErrorCell, isRange, scalar, textOf } from "./scalar";

/**
 * Excel carries about 5 MB of cells to a function; a ticket row is some 77 bytes over six columns,
 * so this many cells cannot arrive whole on the web. A desktop Excel might still try for minutes.
 */
const cellLimit = 5_000_000;

export type Tickets = Extract<ReadOutcome, { kind: "read" }>;

export function ticketsArgument(argument: unknown): Tickets | Problem {
  const outcome = inspectTickets(argument);
  if (outcome.kind !== "unreadable") return outcome;
  const issue = outcome.issues.find(({ handling }) => handling === "sheetRefused");
  if (!issue) throw new Error("an unreadable sheet must say why");
  return { kind: "problem", code: "tickets", issue };
}

/** As recognised, even where it cannot be scored. */
export function inspectTickets(argument: unknown): ReadOutcome | Problem {
  const cells = rowsOf(argument);
  if (!isRange(argument) && isErrorCell(scalar(argument)))
    return { kind: "problem", code: "noTickets", found: textOf(scalar(argument)) };
  const behind = handleArgument(argument);
  if (behind) return isProblem(behind) ? behind : behind.read;
  const found = cells.length * (cells[0]?.length ?? 0);
  if (found > cellLimit) return { kind: "problem", code: "tooManyCells", found, limit: cellLimit };
  return readTicketsOnce(cells);
}
