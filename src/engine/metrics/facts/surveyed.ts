import { YES } from "../../tickets/columns";
import { isAvailable, type ConditionFact } from "./fact";
import { rated } from "./rated";
import { resolved } from "./resolved";

/**
 * The customer was asked for a rating. Sheets do not say whom they asked, so it is everyone whose
 * ticket is resolved, and everyone who answered; every ticket, where resolution is not told either.
 */
export const surveyed: ConditionFact = {
  needs: [["rating"]],
  derive(from) {
    const answers = from.of(rated);
    if (!isAvailable(resolved, from.table)) return answers.map(() => YES);
    const isResolved = from.of(resolved);
    return answers.map((answer, ticket) => (answer === YES ? YES : isResolved[ticket]!));
  },
};
