import { choiceColumns, ruleKinds, type CellChoices, type RuleTable } from "../../src/engine";
import { RuleRow } from "../../src/engine/ruleTables/RuleRow";
import { settingNames } from "../../src/engine/settings/settingNamed";
import { paySettings } from "../../src/engine/scoring/pay/payTable";
import type { Language } from "../../src/locales/language";
import { ruleChoice, ruleHeader } from "../../src/locales/rules";
import { settingName } from "../../src/locales/settings";
import { wordLists } from "../../src/locales/wordLists";

const languages = ["zh-CN", "en"] as const satisfies readonly Language[];
const nameOf = ({ name }: RuleTable) => (name.endsWith("_") ? `${name}X` : name);

/** A table in a language, with a row for each setting where it is one of settings. */
function tableIn({ name, columns }: RuleTable, language: Language): readonly (readonly string[])[] {
  const header = columns.map(({ key }) => ruleHeader(name, key, language));
  if (name === "KPI_Settings")
    return [header, ...settingNames.map((setting) => [settingName(setting, language)])];
  if (name !== "KPI_Pay") return [header, []];
  return [
    header,
    ...Object.keys(paySettings).map((of) => [ruleChoice("paySetting", of, language)]),
  ];
}

/** What a reader makes of a word in a cell. */
function readBack(word: string, choices: CellChoices): string | boolean | null {
  const row = new RuleRow("t", [word], { cell: 0 }, 1);
  return choices === "flag" ? row.flag("cell") : row.choice("cell", choices.choices);
}

const wantedOf = (choices: CellChoices) =>
  choices === "flag" ? [true, false] : Object.keys(choices.choices);

const cases = ruleKinds.flatMap(({ table }) =>
  languages.map((language) => [table.name, language, table] as const),
);

describe("words that cells of rules offer", () => {
  it.each(cases)(
    "[LNT11] of %s in %s are each read back as what they stand for",
    (_, language, table) => {
      const cells = tableIn(table, language);
      const lists = wordLists(nameOf(table), cells);
      const columns = choiceColumns(nameOf(table), cells);
      expect(lists.map(({ column }) => column)).toEqual(columns.map(({ column }) => column));

      lists.forEach(({ words }, index) => {
        const { choices } = columns[index]!;
        const rows = "byRow" in words ? words.byRow : [words];
        rows.forEach((ofRow, at) => {
          const offered = typeof choices === "function" ? choices(at + 1) : choices;
          if (offered === null) return expect(ofRow).toBeNull();
          expect(ofRow!.map((word) => readBack(word, offered))).toEqual(wantedOf(offered));
        });
      });
    },
  );

  it("[HO34] are in the language of the headers, whatever else stands in the table", () => {
    const own = ["团队备注", "Target for", "Minutes"];
    expect(wordLists("KPI_Targets", [own])).toEqual([
      { column: 1, words: ["first response", "resolution"] },
    ]);
    expect(wordLists("KPI_Targets", [["目标项", "Minutes"]])[0]?.words).toEqual([
      "首次响应",
      "解决",
    ]);
  });

  it("[HO34] have no comma, at which Excel would divide them", () => {
    for (const [, language, table] of cases) {
      const words = wordLists(nameOf(table), tableIn(table, language)).flatMap((list) =>
        "byRow" in list.words ? list.words.byRow.flatMap((of) => of ?? []) : list.words,
      );
      expect(words.filter((word) => /,|^=/.test(word))).toEqual([]);
    }
  });
});
