import type { Report } from "../engine";
import { periodArgument } from "./arguments/periodArgument";
import { profileArgument } from "./arguments/profileArgument";
import { ticketsArgument } from "./arguments/ticketsArgument";
import { scoreMonthOnce } from "./memo";
import { isProblem, type Problem } from "./problem";

/** The report behind COMPOSITE and SCORECARD: the one the pane writes to a sheet. */
export function scoreTickets(
  tickets: unknown,
  profile: unknown,
  period: unknown,
): Report | Problem {
  const weights = profileArgument(profile);
  if (isProblem(weights)) return weights;
  const month = periodArgument(period);
  if (isProblem(month)) return month;
  const read = ticketsArgument(tickets);
  if (isProblem(read)) return read;
  return scoreMonthOnce(read, month, weights);
}
