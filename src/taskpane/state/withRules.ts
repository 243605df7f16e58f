import type { Pane } from "./pane";
import { profileChoices } from "./profileChoices";
import type { Rules } from "./rulesOfBook";
import { readAlike, scoredAlike } from "./sameRules";

/** The chosen weights go with their table; while that is merely broken the choice waits for it. */
const USUAL_PROFILE = "regular";

/**
 * The pane after the tables of rules were read anew.
 *
 * @param forReading the tickets are about to be read by them, so they are not behind.
 */
export function withRules<P extends Pane>(pane: P, rules: Rules, forReading = false): P {
  const before = pane.rules;
  const result =
    pane.result && !scoredAlike(pane.result.rules, rules)
      ? { ...pane.result, edited: true }
      : pane.result;
  const isBehind = !forReading && before !== null && !readAlike(before.rulebook, rules.rulebook);
  return {
    ...pane,
    rules,
    result,
    choice: { ...pane.choice, profile: stillThere(pane.choice.profile, rules) },
    ...("edited" in pane && { edited: pane.edited || isBehind }),
  };
}

function stillThere(id: string, rules: Rules): string {
  const isOffered = profileChoices(rules).some((choice) => choice.id === id);
  const isTable = [...rules.tables.keys()].some((name) => name === id);
  return isOffered || isTable ? id : USUAL_PROFILE;
}
