import { BY_PHASE, findColumns, profileTable, writeProfile, type Cells } from "../engine";
import type { Language } from "../locales/language";
import { ruleHeader } from "../locales/rules";
import type { Scalar } from "./answer";
import { languageOfRules } from "./arguments/languageArgument";
import { scalar, textOf } from "./arguments/scalar";
import { isProblem } from "./problem";
import { profileOfRules } from "./profileOfRules";
import { profileWordsIn } from "./profileWordsIn";

/**
 * A profile as its table: dimensions, metrics, weights of the whole and targets; to look at, to copy, or to give on.
 * @customfunction PROFILE
 * @helpurl https://localhost:3000/help.html#profile
 * @param [profile] "regular", "launch", another by its name, or "phase"; left out: the one of the rules, else "regular".
 * @param [language] "zh" or "en"; left out: that of the table's headers, Chinese without one.
 * @param [rules] Profile_Ours[#All], tables that it needs such as KPI_Curves[#All]; or a handle of KPI.OPEN.
 * @returns {any[][]} A header row and a row for each metric; SCORECARD, COMPOSITE and EXPLAIN take it as their profile.
 */
export function profile(profile?: unknown, language?: unknown, rules?: unknown[][][]) {
  const wanted = textOf(scalar(profile));
  // Which table it is depends on the month, so the word stands for itself.
  if (wanted.toLowerCase() === BY_PHASE) return [[BY_PHASE]];
  const found = profileOfRules(wanted, rules);
  if (isProblem(found)) return found;
  const { table, rules: given } = found;
  const words = languageOfRules(language, table ? [table.cells] : given.values());
  if (isProblem(words)) return words;
  const written = table?.isShared
    ? table.cells
    : writeProfile(found.profile, profileWordsIn(words));
  return shown(table?.name ? withName(written, table.name, words) : written);
}

/** What KPI_Profiles says under a table's name holds for the range that PROFILE answers [FN27]. */
function withName(cells: Cells, name: string, language: Language): Cells {
  const [head = [], ...rows] = cells;
  if (findColumns(profileTable, head).profile >= 0) return cells;
  const header = ruleHeader(profileTable.name, "profile", language);
  return [[...head, header], ...rows.map((row) => [...row, name])];
}

/** Excel would show an empty cell as 0. */
const shown = (cells: Cells): Scalar[][] =>
  cells.map((row) =>
    row.map((cell) =>
      typeof cell === "number" || typeof cell === "boolean" ? cell : textOf(cell),
    ),
  );
