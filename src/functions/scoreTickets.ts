import type { MonthScored } from "../engine";
import { periodArgument } from "./arguments/periodArgument";
import { profileArgument, profileTables, rangeProfile } from "./arguments/profileArgument";
import { ticketsArgument, type Tickets } from "./arguments/ticketsArgument";
import { scoreOnce } from "./memo";
import { isProblem, type Problem } from "./problem";

export type Scored = Extract<MonthScored, { kind: "scored" }> & { readonly tickets: Tickets };

/** The report behind COMPOSITE, SCORECARD and EXPLAIN: the one the pane writes to a sheet. */
export function scoreTickets(
  tickets: unknown,
  profile: unknown,
  period: unknown,
  rules: unknown,
): Scored | Problem {
  const month = periodArgument(period);
  if (isProblem(month)) return month;
  const read = ticketsArgument(tickets, rules, profileTables(profile));
  if (isProblem(read)) return ofProfile(read);
  const choice = profileArgument(profile, read.rules.rulebook);
  if (isProblem(choice)) return choice;
  const scored = scoreOnce(read, month, choice);
  if (scored.kind === "scored") return { ...scored, tickets: read };
  const finding = scored.findings[0];
  if (!finding) throw new Error("a profile that was found must score");
  return { kind: "problem", code: "phase", finding };
}

/** The table of the argument `profile` is told as such. */
const ofProfile = (problem: Problem): Problem =>
  problem.code === "rule" && problem.finding.table === rangeProfile
    ? { kind: "problem", code: "profileTable", problem: problem.finding }
    : problem;
