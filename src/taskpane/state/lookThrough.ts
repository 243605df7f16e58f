import { kindOf, readTickets } from "../../engine";
import { listSources, type Source } from "../../host";
import { answered, refused, type Answer } from "./answer";
import { readRules } from "./readRules";
import type { Rules } from "./rulesOfBook";

export interface Holdings {
  readonly sources: readonly Source[];
  readonly rules: Rules;
}

/** What the workbook holds: what may be tickets, and the rules to read and score them by. */
export async function lookThrough(): Promise<Answer<Holdings>> {
  const [listed, found] = [await listSources(), await readRules()];
  if (!listed.ok) return refused({ kind: "host", problem: listed.problem });
  if (!found.ok) return found;

  const { rules, sheets } = found.value;
  const sources = listed.value.filter((source) => !holdsRules(source, sheets));
  return answered({ sources, rules });
}

/** A table of rules is no ticket list; nor is the title above it, which makes its sheet a source. */
function holdsRules(
  { kind, name, head, firstRow, sheetName }: Source,
  sheets: ReadonlySet<string>,
) {
  if (kind === "table") return kindOf(name, head) !== null;
  return sheets.has(sheetName) && readTickets(head, { firstRow }).kind === "unreadable";
}
