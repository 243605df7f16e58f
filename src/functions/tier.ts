import { hasErrors, readTiers, tierBy, usualTiers, type Tier } from "../engine";
import { tierName } from "../locales/engine";
import { figures } from "./arguments/grid";
import { languageOfRules } from "./arguments/languageArgument";
import { rowsOf } from "./arguments/rowsOf";
import { isOmitted } from "./arguments/scalar";
import { isProblem, type Problem } from "./problem";

/**
 * The tier that composites reach: excellent from 90, good from 80, qualified from 70, or by a table of tiers.
 * @customfunction TIER
 * @helpurl https://localhost:3000/help.html#tier
 * @param composites One composite or a range of composites.
 * @param [tiers] A table of tiers with the columns Tier and From, for instance Tiers_Stars[#All].
 * @param [language] Language of the usual tiers, "zh" (also when left out) or "en".
 * @returns {any[][]} Names of tiers in the shape of the composites.
 */
export function tier(composites: unknown[][], tiers?: unknown[][], language?: unknown) {
  const ladder = tiersArgument(tiers);
  if (isProblem(ladder)) return ladder;
  const words = languageOfRules(language, isOmitted(tiers) ? [] : [rowsOf(tiers)]);
  if (isProblem(words)) return words;
  return figures(composites, "composites").map((row) =>
    row.map((composite) => {
      if (composite === null) return "";
      if (isProblem(composite)) return composite;
      // 950 is a slip, and the usual tiers would praise it.
      if (isOmitted(tiers) && !(composite >= 0 && composite <= 100)) return outside(composite);
      const reached = tierBy(ladder, composite);
      return reached ? tierName(reached.id, words) : "";
    }),
  );
}

const outside = (composite: number): Problem => ({
  kind: "problem",
  code: "number",
  argument: "composites",
  range: "0–100",
  found: String(composite),
});

function tiersArgument(argument: unknown): readonly Tier[] | Problem {
  if (isOmitted(argument)) return usualTiers;
  const { rules, findings } = readTiers(rowsOf(argument), "Tiers_");
  const finding = findings.find(({ severity }) => severity === "error");
  return hasErrors(findings) && finding
    ? { kind: "problem", code: "rule", finding, argument: "tiers" }
    : rules;
}
