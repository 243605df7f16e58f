import type { ReadOutcome } from "../../engine";
import { readTicketsOnce } from "../memo";
import { isProblem, type Problem } from "../problem";
import { refusedSheet } from "../refusedSheet";
import { rulesOf, type Rules } from "../rules";
import { handleArgument } from "./handleArgument";
import { rowsOf } from "./rowsOf";
import { noTables, rulesArgument, withTables, type RuleTables } from "./rulesArgument";
import { isErrorCell, isRange, scalar, textOf } from "./scalar";
import { withTermsOfRange } from "./termsOfRange";

/**
 * Excel carries about 5 MB of cells to a function; a ticket row is some 77 bytes over six columns,
 * so this many cells cannot arrive whole on the web. A desktop Excel might still try for minutes.
 */
const cellLimit = 5_000_000;

/** Tickets, read by the rules that a formula is answered by. */
export interface Tickets {
  readonly read: Extract<ReadOutcome, { kind: "read" }>;
  readonly rules: Rules;
}

/** The same of a sheet that perhaps cannot be scored, by rules that may be wrong. */
export interface Inspected {
  readonly read: ReadOutcome;
  readonly rules: Rules;
}

/**
 * @param further a table that another argument brings.
 */
export function ticketsArgument(
  tickets: unknown,
  rules: unknown,
  further: RuleTables = noTables,
): Tickets | Problem {
  const inspected = inspectTickets(tickets, rules, further);
  if (isProblem(inspected)) return inspected;
  const { read } = inspected;
  if (inspected.rules.error)
    return { kind: "problem", code: "rule", finding: inspected.rules.error };
  if (read.kind !== "unreadable") return { read, rules: inspected.rules };
  return refusedSheet(read);
}

/** As recognised, even where it cannot be scored. */
export function inspectTickets(
  tickets: unknown,
  ranges: unknown,
  further: RuleTables = noTables,
): Inspected | Problem {
  const brought = rulesArgument(ranges);
  if (isProblem(brought)) return brought;
  if (!isRange(tickets) && isErrorCell(scalar(tickets))) return failed(textOf(scalar(tickets)));
  const behind = handleArgument(tickets);
  if (isProblem(behind)) return behind;
  if (behind) return byHandle(behind, withTables(brought, further));

  const cells = rowsOf(tickets);
  const alone = isRange(tickets) ? "" : textOf(scalar(tickets));
  if (alone !== "") return { kind: "problem", code: "notRange", found: alone };
  const found = cells.length * (cells[0]?.length ?? 0);
  if (found > cellLimit) return { kind: "problem", code: "tooManyCells", found, limit: cellLimit };
  const tables = withTermsOfRange(withTables(brought, further), brought);
  if (isProblem(tables)) return tables;
  const rules = rulesOf(tables);
  return { read: readTicketsOnce(cells, rules), rules };
}

/** What is named and not there, or the error that a formula in its place came to. */
const failed = (found: string): Problem => ({
  kind: "problem",
  code: found === "#REF!" || found === "#NAME?" ? "noTickets" : "ticketsFailed",
  found,
});

type Behind = Exclude<ReturnType<typeof handleArgument>, Problem | null>;

/** A handle's tickets are read by the workbook's tables; what a formula adds comes too late for that. */
function byHandle(behind: Behind, further: RuleTables): Inspected | Problem {
  const own = rulesOf(behind.rules);
  if (further.size === 0) return { read: behind.read, rules: own };
  const tables = withTermsOfRange(withTables(behind.rules, further), further);
  if (isProblem(tables)) return tables;
  const rules = rulesOf(tables);
  if (rules.reading !== own.reading) return { kind: "problem", code: "rulesOfHandle" };
  return { read: behind.read, rules };
}
