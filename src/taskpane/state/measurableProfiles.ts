import { measurableBy, parsePeriod, type Measurable } from "../../engine";
import type { Choice, Tickets } from "./pane";
import { chosenWeights, profileChoices } from "./profileChoices";
import type { Rules } from "./rulesOfBook";

/** What the tickets can measure of each profile to choose from, by its id; of phases, the month's own. */
export function measurableProfiles(
  rules: Rules,
  { outcome }: Tickets,
  month: Choice["month"],
): ReadonlyMap<string, Measurable> {
  const period = month === null ? null : parsePeriod(month);
  const found = new Map<string, Measurable>();
  for (const { id } of profileChoices(rules)) {
    const { profile } = chosenWeights(rules, { month, profile: id });
    if (profile) found.set(id, measurableBy(rules.rulebook, profile, outcome.table, period));
  }
  return found;
}
