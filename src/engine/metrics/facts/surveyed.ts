import { YES } from "../../tickets/columns";
import { orColumns } from "../kleene";
import { isAvailable, type ConditionFact } from "./fact";
import { rated } from "./rated";
import { resolved } from "./resolved";

/**
 * The customer was asked for a rating. Sheets do not say whom they asked, so it is everyone whose
 * ticket is resolved, and everyone who answered; every ticket, where resolution is not told either.
 */
export const surveyed: ConditionFact = {
  needs: [["rating"]],
  derive: (from) =>
    isAvailable(resolved, from.table)
      ? orColumns(from.of(rated), from.of(resolved), from.answers())
      : from.answers().fill(YES),
};
