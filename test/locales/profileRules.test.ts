import { readCurves, readPhases, readProfile, readTerms } from "../../src/engine";
import { curveWords, meansTeam, readingWords } from "../../src/engine/scoring/curves/curveColumns";
import { curveTable } from "../../src/engine/scoring/curves/readCurves";
import { phaseWords } from "../../src/engine/scoring/phases/phaseWords";
import { phaseTable } from "../../src/engine/scoring/phases/readPhases";
import { dimensionWords, profileTable } from "../../src/engine/scoring/profiles/profileTable";
import {
  missingWords,
  rangeWords,
  termsTable,
  totalWords,
  weighingWords,
} from "../../src/engine/scoring/profiles/terms";
import { findColumns, type RuleTable } from "../../src/engine/ruleTables/ruleTable";

import { en } from "../../src/locales/rules/profiles.en";
import { zh } from "../../src/locales/rules/profiles.zh";
import { findingSentence } from "../../src/locales/rules";

const languages = ["zh-CN", "en"] as const;
const tables: readonly RuleTable[] = [profileTable, curveTable, termsTable, phaseTable];
const choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  curve: curveWords,
  reading: readingWords,
  missing: missingWords,
  weighing: weighingWords,
  weights: totalWords,
  ranges: rangeWords,
  dimension: dimensionWords,
  phase: phaseWords,
};

describe.each([
  ["zh-CN", zh],
  ["en", en],
])("the words of profiles in %s", (_language, words) => {
  it("[RT4] every header is one that the engine finds", () => {
    for (const table of tables) {
      const headers = (words.tables as Record<string, Record<string, string>>)[table.name]!;
      const found = findColumns(
        table,
        table.columns.map(({ key }) => headers[key]),
      );
      expect(table.columns.map(({ key }) => found[key])).toEqual(
        table.columns.map((_, index) => index),
      );
    }
  });

  it("[RT4] every word for a choice is one that the engine reads as that choice", () => {
    for (const [kind, known] of Object.entries(choices)) {
      const spoken = (words.choices as Record<string, Record<string, string>>)[kind]!;
      for (const [choice, names] of Object.entries(known)) expect(names).toContain(spoken[choice]);
      expect(Object.keys(spoken)).toEqual(Object.keys(known));
      const all = Object.values(known).flat();
      expect(new Set(all).size).toBe(all.length);
    }
    expect(meansTeam(words.choices.target.team)).toBe(true);
  });
});

describe("a table edited to nonsense", () => {
  const nonsense = [
    null,
    "",
    "#N/A",
    "多",
    -1,
    1e308,
    true,
    "2025-13-45",
    "=1+1",
    "80%:60%",
    "团队",
  ];
  const header = (table: RuleTable) => table.columns.map(({ headers }) => headers[0]);
  const rows = (table: RuleTable) =>
    nonsense.flatMap((cell) =>
      table.columns.map((_, at) =>
        table.columns.map(({ key }, index) =>
          index === at
            ? cell
            : ((
                { dimension: "a", metric: "FCR", weight: 100, target: 0.8 } as Record<
                  string,
                  unknown
                >
              )[key] ?? null),
        ),
      ),
    );

  it("[SC9] [RT3] gives sentences in both languages, and never throws", () => {
    const findings = [
      ...rows(profileTable).flatMap((row) => {
        const outcome = readProfile([header(profileTable), row], "t");
        return outcome.kind === "refused" ? outcome.problems : outcome.warnings;
      }),
      ...readCurves([header(curveTable), ...rows(curveTable)]).findings,
      ...readTerms([header(termsTable), ...rows(termsTable)]).findings,
      ...readPhases([header(phaseTable), ...rows(phaseTable)]).findings,
    ];
    expect(findings.length).toBeGreaterThan(50);
    for (const language of languages)
      for (const finding of findings)
        expect(findingSentence(finding, language)).not.toContain(finding.code);
  });
});
