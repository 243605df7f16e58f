import { lintTables } from "../../../../src/engine/lint";
import { writeRuleTable } from "../../../../src/engine/ruleTables/writeRuleTable";
import { readSettlement } from "../../../../src/engine/scoring/settlement/readSettlement";
import { starterTables } from "../../../../src/engine/scoring/settlement/starterTables";
import type { Language } from "../../../../src/locales/language";
import { ruleHeader } from "../../../../src/locales/rules";
import { starterWords } from "../../../../src/locales/starterTables";

const written = (language: Language) =>
  new Map(
    starterTables(starterWords(language)).map(({ table, name, rows }) => [
      name,
      writeRuleTable(table, rows, (key) => ruleHeader(table.name, key, language)),
    ]),
  );

describe.each(["zh-CN", "en"] as const)("the tables to start from in %s", (language) => {
  it("[SET6] have nothing wrong with them", () => {
    expect(lintTables(written(language))).toEqual([]);
  });

  it("[SET6] leave the notes to people: the marks of our sources would tell nobody anything", () => {
    const cells = [...written(language).values()].flat(2);
    expect(cells.filter((cell) => /^[A-Z]\d?-\d+$/.test(String(cell)))).toEqual([]);
  });

  it("[RT4] [SET6] read back as the rules of the sources", () => {
    const read = readSettlement(written(language), { tiers: "Tiers_Usual" });
    if (read.kind === "refused") throw new Error(JSON.stringify(read.findings));
    const { rules } = read;
    expect(rules.tiers.map(({ from }) => from)).toEqual([90, 80, 70, null]);
    expect(rules.distribution).toMatchObject([
      { end: "top", share: 0.2, coefficient: 1.2, consequence: "recognition" },
      { end: "top", share: 0.05, coefficient: null },
      { end: "bottom", share: 0.1, consequence: "improvementPlan", standard: 70 },
    ]);
    expect(rules.streaks).toMatchObject([
      { condition: { kind: "lastPlace" }, periods: 3, consequence: "training" },
    ]);
    expect(rules.redLines).toMatchObject([
      { subject: { kind: "metric", metric: "FCR" }, limit: { kind: "atLeast", value: 0.6 } },
    ]);
    expect(rules.rewards).toMatchObject([{ kind: "starList" }, { kind: "promotionPriority" }]);
    expect(rules.pay).toMatchObject({ baseShare: 0.7, cap: "score", budget: null });
  });
});
