import { catalogue } from "../../../../src/engine/metrics/catalogue";
import { readHistory } from "../../../../src/engine/scoring/history/historyTable";
import { metricWord } from "../../../../src/engine/scoring/settlement/metricWord";
import { metricName } from "../../../../src/locales/engine";

describe("the word for a metric in tables that keep months", () => {
  it.each(["zh-CN", "en"] as const)("[STK9] reads back as the same metric in %s", (language) => {
    const ids = catalogue.map(({ id }) => id);
    const listed = ids.map((id) => metricWord(id, () => metricName(id, language))).join("; ");
    const { rules } = readHistory([
      ["Period", "Agent", "Composite", "Targets met"],
      ["2025-03", "Ann", 80, listed],
    ]);
    expect([...rules[0]!.met].toSorted()).toEqual(ids.toSorted());
  });

  it("[STK9] is the id where the name would be another's, or several words of a list", () => {
    expect(metricWord("MINE", () => "首次解决率")).toBe("MINE");
    expect(metricWord("FCR", () => "FCR; CSAT")).toBe("FCR");
  });
});
