import { agentRecords, agentTable, type Issue, type ReadOutcome } from "../../../engine";
import type { Rules } from "../rulesOfBook";
import { tableOf } from "./tableOf";

/** A rare name that may be a slip of a frequent one. */
export interface NameSuggestion {
  readonly name: string;
  readonly agent: string;
}

/** Those that nobody has decided on: a name that the table gives an agent, be it itself, is settled. */
export function nameSuggestions(
  { table, issues }: Extract<ReadOutcome, { kind: "read" }>,
  rules: Rules,
): readonly NameSuggestion[] {
  const there = tableOf(rules, agentTable);
  const settled = new Set(
    there
      ? agentRecords(table, there.cells).flatMap(({ name, agent }) => (agent ? [name] : []))
      : [],
  );
  return issues
    .filter(({ code }) => codes.has(code))
    .map(({ found, expected }) => ({ name: found, agent: expected }))
    .filter(({ name }) => !settled.has(name));
}

const codes: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>([
  "agent.spelling",
  "agent.oneLetterOff",
]);
