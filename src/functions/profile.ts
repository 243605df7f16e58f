import { chosenProfiles, writeProfile } from "../engine";
import { ruleChoice, ruleHeader } from "../locales/rules";
import { languageOfRules } from "./arguments/languageArgument";
import { profileArgument, profileTables, rangeProfile } from "./arguments/profileArgument";
import { rulesArgument, withTables } from "./arguments/rulesArgument";
import { withTermsOfRange } from "./arguments/termsOfRange";
import { isProblem } from "./problem";
import { rulesOf } from "./rules";

/**
 * A profile as its table: dimensions, metrics, weights of the whole and targets; to look at, or to copy and change.
 * @customfunction PROFILE
 * @helpurl https://localhost:3000/help.html#profile
 * @param profile "regular", "launch", another by its name, or a range with a profile's table.
 * @param [language] "zh" or "en"; left out: that of the table's headers, Chinese without one.
 * @param [rules] Tables that the profile needs, for instance KPI_Curves[#All] or KPI_Metrics[#All].
 * @returns {any[][]} A header row and a row for each metric; the table can be given to COMPOSITE again.
 */
export function profile(profile: unknown[][], language?: unknown, rules?: unknown[][][]) {
  const further = rulesArgument(rules);
  if (isProblem(further)) return further;
  const own = profileTables(profile);
  const tables = withTermsOfRange(withTables(further, own), further);
  if (isProblem(tables)) return tables;
  const { rulebook, error } = rulesOf(tables);
  if (error)
    return error.table === rangeProfile
      ? ({ kind: "problem", code: "profileTable", problem: error } as const)
      : ({ kind: "problem", code: "rule", finding: error } as const);
  const choice = profileArgument(profile, rulebook);
  if (isProblem(choice)) return choice;
  const words = languageOfRules(language, own.values());
  if (isProblem(words)) return words;
  const { profile: chosen, findings } = chosenProfiles(rulebook, choice, null);
  if (chosen)
    return writeProfile(chosen, {
      header: (table, column) => ruleHeader(table, column, words),
      word: (kind, of) => ruleChoice(kind, of, words),
    }).map((row) => row.map((cell) => cell ?? ""));
  const finding = findings[0];
  if (!finding) throw new Error("a profile that was found must be there");
  return { kind: "problem", code: "phase", finding } as const;
}
